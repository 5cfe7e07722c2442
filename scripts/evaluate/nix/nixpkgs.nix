# nixpkgs: the attributes that are known to exist, and the functions that a flake for Rust calls.
#
# Source: the names are src/facts/nixpkgs-attributes.ts, handed over as knowledge. The functions: pkgs/build-support
# (trivial-builders, mkshell, docker, rust/build-rust-package) and pkgs/top-level/{impure,default,stage}.nix of nixpkgs
# of July 2026, with the release notes of 26.11.
{
  values,
  knowledge,
  lib,
  stdenvs,
  platforms,
}:
let
  inherit (values) words set isDerivation strict;

  branches = knowledge.branches;

  # What a branch says to a system: nothing, or an error.
  refusal =
    branch: system: config:
    if !(platforms.native ? ${system}) then
      throw "nixpkgs knows no system ${system}"
    else if !(builtins.elem system branches.${branch}.systems) then
      throw "nixpkgs ${branch} has no packages for ${system}"
    else
      true;

  makePackage =
    {
      path,
      node,
      platform,
      system,
      config,
      kind,
    }:
    let
      there =
        if kind == "native" then
          !(node ? systems) || builtins.elem system node.systems
        else if kind == "linux" then
          !(node ? systems) || builtins.elem "x86_64-linux" node.systems && builtins.elem "aarch64-linux" node.systems
        else if kind == "windows" then
          builtins.elem path knowledge.windowsLibraries
        else
          false;
      name = builtins.replaceStrings [ "." ] [ "-" ] path;
      where = if kind == "native" then system else platform.config;
      allowed =
        config.allowUnfree or false
        || config ? allowUnfreePredicate && config.allowUnfreePredicate { pname = name; name = "${name}-99"; };
      package = values.derivation {
        name = "${name}-99";
        inherit system;
        valid =
          if !there then
            throw "nixpkgs has no ${path} for ${where}"
          else if node.unfree or false && !allowed then
            throw "nixpkgs refuses ${path}: its licence is unfree, and allowUnfree is not set"
          else
            true;
        more = {
          pname = name;
          version = "99";
          meta.mainProgram = name;
          override = _: package;
          overrideAttrs = _: package;
          targetPlatforms = lib.platforms.all;
          tier1TargetPlatforms = lib.platforms.all;
          badTargetPlatforms = [ ];
        };
      };
    in
    if node ? gone then
      throw "nixpkgs has no ${path} any more: ${node.gone}"
    else if node.kind or null == "text" then
      "/nix/store/00000000000000000000000000000000-text/${name}"
    else if node.kind or null == "null-elsewhere" && !there then
      null
    else
      package;

  makeTree =
    options: path: nodes:
    builtins.mapAttrs (
      name: node:
      let
        here = if path == "" then name else "${path}.${name}";
        children = makeTree options here node.children;
        leaf = makePackage (options // { path = here; inherit node; });
      in
      if !(node ? leaf) then
        children
      else if node.children == { } then
        leaf
      else
        leaf // children
    ) nodes;

  # The toolchain that a package is built with must know the target that it is built for.
  knowsTarget =
    what: tool: target:
    !(tool ? __rust)
    || target == null
    || builtins.elem target tool.__rust.targets
    || throw "${what} builds for ${target}, for which ${tool.name} has no standard library";

  hashProblem =
    hash:
    if hash == lib.fakeHash || hash == "" || hash == lib.fakeSha256 then
      "is a placeholder"
    else if builtins.match "sha256-[A-Za-z0-9+/]{43}=|[0-9a-z]{52}|[0-9a-f]{64}" hash == null then
      "is no hash"
    else
      null;

  rustNames = set (words ''
    cargoLock cargoHash cargoDeps cargoVendorDir cargoPatches cargoRoot cargoBuildFlags cargoTestFlags buildAndTestSubdir
    buildType checkType buildFeatures checkFeatures buildNoDefaultFeatures checkNoDefaultFeatures auditable
    useNextest cargoDepsName cargoDepsHook cargoUpdateHook depsExtraArgs logLevel useFetchCargoVendor
    cargoNextestFlags dontCargoBuild dontCargoCheck dontCargoInstall buildInputs cargoCheckType
    cargoSha256 verifyCargoDeps
  '') true;

  buildRustPackage =
    { platform, system, stdenv }:
    { cargo, rustc, ... }:
    given:
    let
      what = "buildRustPackage";
      args = if builtins.isFunction given then lib.fix given else given;
      lock = args.cargoLock or null;
      lockNames = set (words "lockFile lockFileContents outputHashes allowBuiltinFetchGit extraRegistries") true;
      locked =
        if lock == null then
          true
        else
          strict "${what}: cargoLock" lockNames [ ] lock (
            if lock ? lockFileContents then
              true
            else if !(lock ? lockFile) then
              throw "${what}: cargoLock needs lockFile or lockFileContents"
            else
              builtins.pathExists lock.lockFile || throw "${what}: cargoLock.lockFile names ${toString lock.lockFile}, which is not there"
          );
      hash = args.cargoHash or null;
      vendored =
        if args ? cargoSha256 then
          throw "${what}: cargoSha256 is no more: cargoHash has taken its place"
        else if lock == null && hash == null && !(args ? cargoDeps) && !(args ? cargoVendorDir) then
          throw "${what} needs cargoLock, cargoHash, cargoDeps or cargoVendorDir"
        else if hash != null && hashProblem hash != null then
          throw "${what}: cargoHash ${hashProblem hash}"
        else
          locked;
      target = args.env.CARGO_BUILD_TARGET or args.CARGO_BUILD_TARGET or platform.rust.rustcTarget;
      platformsKnown = rustc ? targetPlatforms && rustc ? badTargetPlatforms;
    in
    stdenv.make {
      inherit what system args;
      known = rustNames;
      ignored = [ "cargoLock" "depsExtraArgs" ];
      valid =
        vendored
        && (
          if !(args ? src) then
            throw "${what} needs src"
          else
            values.sourceHas args.src "${args.cargoRoot or "."}/Cargo.toml"
            || values.sourceHas args.src "Cargo.toml"
            || throw "${what}: its source has no Cargo.toml"
        )
        && (platformsKnown || throw "${what} reads targetPlatforms of the compiler, which ${rustc.name} lacks")
        && values.settle "${what}: the compiler" rustc
        && values.settle "${what}: cargo" cargo
        && knowsTarget what rustc target;
      more.cargoDeps = "/nix/store/00000000000000000000000000000000-vendor";
    };
in
rec {
  inherit knowsTarget;

  # The packages of one system.
  packages =
    {
      branch,
      system,
      config ? { },
      overlays ? [ ],
    }:
    let
      native = platforms.native.${system};
      scope =
        {
          kind,
          platform,
          crossSet ? null,
          parent ? null,
        }:
        let
          stdenv = stdenvs;
          final = builtins.foldl' (before: overlay: before // overlay final before) base overlays;
          options = {
            inherit platform system config kind;
          };
          cc =
            let
              refused =
                crossSet != null
                && crossSet.kind == "android"
                && !(config.allowUnfree or false);
              hosts = crossSet.hosts or null;
            in
            values.derivation {
              name = "${platform.config}-gcc-wrapper-15";
              inherit system;
              valid =
                if refused then
                  throw "nixpkgs refuses Android's NDK: its licence is unfree, and allowUnfree is not set"
                else if hosts != null && native.isLinux && !(builtins.elem system hosts) then
                  throw "nixpkgs has no NDK of Android that runs on ${system}"
                else
                  true;
              more = {
                targetPrefix = if kind == "native" then "" else "${platform.config}-";
                cc = simple "gcc-15";
                libc = simple "libc-2";
                bintools = simple "binutils-2";
                isGNU = native.isLinux;
                isClang = native.isDarwin;
                version = "15";
              };
            };
          simple =
            name:
            values.derivation {
              inherit name system;
            };
          texts = what: known: required: args: strict what (set known true) required args;
          writer =
            what: name: text:
            if builtins.isString text then
              values.derivation {
                inherit name system;
                more.meta.mainProgram = name;
              }
            else
              throw "${what} wants a text, not a ${builtins.typeOf text}";
          rust = { inherit platform system stdenv; };
          rustPlatformOf =
            tools:
            let
              checked = strict "makeRustPlatform" (set [ "cargo" "rustc" "cargo-auditable" "stdenv" ] true) [
                "cargo"
                "rustc"
              ] tools tools;
            in
            {
              buildRustPackage = buildRustPackage rust checked;
              rust = { inherit (checked) cargo rustc; };
              bindgenHook = simple "rust-bindgen-hook";
              maturinBuildHook = simple "maturin-build-hook";
              cargoSetupHook = simple "cargo-setup-hook";
              cargoBuildHook = simple "cargo-build-hook";
              cargoCheckHook = simple "cargo-check-hook";
              cargoInstallHook = simple "cargo-install-hook";
              rustLibSrc = simple "rust-lib-src";
              rustcSrc = simple "rustc-src";
              fetchCargoVendor = args: builtins.seq (strict "fetchCargoVendor" (set (words "name pname version src hash sourceRoot patches") true) [ "hash" ] args true) (simple "cargo-vendor");
              importCargoLock = args: builtins.seq (strict "importCargoLock" (set (words "lockFile lockFileContents outputHashes allowBuiltinFetchGit extraRegistries") true) [ ] args true) (simple "cargo-vendor");
            };
          tree = makeTree options "" knowledge.attributes;
          base =
            tree
            // {
              __nixpkgs = { inherit branch system platform kind; };
              inherit lib config;
              stdenv = {
                inherit cc;
                hostPlatform = platform;
                targetPlatform = platform;
                buildPlatform = native;
                inherit (platform) isLinux isDarwin;
                system = platform.system;
                mkDerivation =
                  given:
                  stdenv.make {
                    what = "stdenv.mkDerivation";
                    inherit system;
                    args = if builtins.isFunction given then lib.fix given else given;
                  };
              };
              stdenvNoCC = base.stdenv;
              clangStdenv = base.stdenv;
              mkShell =
                args:
                stdenv.make {
                  what = "pkgs.mkShell";
                  inherit system args;
                  name = if args ? pname then "${args.pname}-${args.version}" else args.name or "nix-shell";
                };
              mkShellNoCC = final.mkShell;
              callPackage =
                function: given:
                let
                  f = if builtins.isFunction function then function else import function;
                  asked = builtins.functionArgs f;
                  found = builtins.intersectAttrs asked (final // { pkgs = final; });
                  missing = builtins.filter (name: !asked.${name} && !(found ? ${name}) && !(given ? ${name})) (
                    builtins.attrNames asked
                  );
                in
                if missing != [ ] then
                  throw "callPackage: nixpkgs has no ${builtins.head missing}, which the function asks for"
                else
                  f (found // given);
              makeOverridable = f: args: f args;
              rustPlatform = rustPlatformOf { inherit (tree) cargo rustc; } // {
                inherit (tree.rustPlatform) bindgenHook rustLibSrc;
              };
              makeRustPlatform = rustPlatformOf;
              buildPackages = if parent == null then final else parent;
              pkgsStatic = scope {
                kind = if kind == "native" then (if native.isLinux then "linux" else "native") else kind;
                platform = platforms.static platform;
                inherit crossSet;
                parent = final;
              };
              pkgsCross = builtins.mapAttrs (
                _: one:
                scope {
                  inherit (one) kind;
                  platform = platforms.cross one;
                  crossSet = one;
                  parent = final;
                }
              ) branches.${branch}.crossSets;
              windows =
                if kind == "windows" then
                  {
                    pthreads = simple "pthreads-13";
                    mingw_w64 = simple "mingw-w64-13";
                    mingw_w64_headers = simple "mingw-w64-headers-13";
                    mcfgthreads = simple "mcfgthreads-2";
                    mingw_w64_pthreads = throw "nixpkgs calls windows.mingw_w64_pthreads windows.pthreads by now";
                  }
                else
                  throw "nixpkgs has the packages of windows for Windows alone";
              fetchurl = args: texts "fetchurl" (words "url urls hash sha256 name") [ ] args (simple "source");
              fetchFromGitHub = args: texts "fetchFromGitHub" (words "owner repo rev tag hash sha256 name fetchSubmodules") [ "owner" "repo" ] args (simple "source");
              writeText = writer "writeText";
              writeShellScript = writer "writeShellScript";
              writeShellScriptBin = writer "writeShellScriptBin";
              writeScriptBin = writer "writeScriptBin";
              writeShellApplication =
                args:
                texts "writeShellApplication" (words "name text runtimeInputs runtimeEnv checkPhase excludeShellChecks extraShellCheckFlags bashOptions inheritPath meta passthru derivationArgs") [
                  "name"
                  "text"
                ] args (
                  if stdenvs.checkNames "writeShellApplication" { } { } && values.settle "writeShellApplication: runtimeInputs" (args.runtimeInputs or [ ]) then
                    writer "writeShellApplication" args.name args.text
                  else
                    null
                );
              runCommand =
                name: env: script:
                stdenv.make {
                  what = "runCommand";
                  inherit system;
                  args = env // {
                    inherit name;
                    buildPhase = script;
                  };
                };
              runCommandLocal = final.runCommand;
              symlinkJoin =
                args:
                let
                  name = args.name or "${args.pname}-${args.version}";
                in
                texts "symlinkJoin" (words "name pname version paths postBuild meta passthru stripPrefix nativeBuildInputs buildInputs preferLocalBuild failOnMissing") [ "paths" ] args (
                  values.derivation {
                    inherit name system;
                    valid =
                      builtins.isList args.paths && values.settle "symlinkJoin: paths" args.paths
                      || throw "symlinkJoin: paths is no list";
                    more = (args.passthru or { }) // { meta = args.meta or { }; };
                  }
                );
              buildEnv = args: final.symlinkJoin (removeAttrs args [ "pathsToLink" "extraOutputsToInstall" ]);
              linkFarm = name: _: simple name;
              formats = set [ "toml" "json" "yaml" "ini" ] (_: {
                generate = name: value: builtins.deepSeq value (simple name);
              });
              dockerTools =
                let
                  image =
                    what: args:
                    texts what
                      (words "name tag contents copyToRoot config architecture created mtime maxLayers fromImage fromImageName fromImageTag includeStorePaths extraCommands fakeRootCommands enableFakechroot uid gid uname gname includeNixDB passthru meta compressor diskSize runAsRoot keepContentsDirlinks buildVMMemorySize")
                      [ "name" ]
                      args
                      (
                        values.derivation {
                          name = "${builtins.replaceStrings [ "/" ":" ] [ "-" "-" ] args.name}.tar.gz";
                          inherit system;
                          valid =
                            if !native.isLinux then
                              throw "${what}: an image for containers is made on Linux"
                            else
                              values.settle "${what}: contents" (args.contents or args.copyToRoot or [ ])
                              && (args.tag or null == null || builtins.isString args.tag || throw "${what}: tag is no text")
                              && imageConfig what (args.config or { });
                        }
                      );
                in
                tree.dockerTools
                // {
                  buildLayeredImage = image "dockerTools.buildLayeredImage";
                  streamLayeredImage = image "dockerTools.streamLayeredImage";
                  buildImage = image "dockerTools.buildImage";
                };
            };
        in
        final;
    in
    if refusal branch system config then
      scope {
        kind = "native";
        platform = native;
      }
    else
      null;

  # The fields of an image's configuration, by the specification of OCI (config.md, 2024).
  imageConfig =
    what: config:
    let
      known = set (words "Entrypoint Cmd Env ExposedPorts Labels User Volumes WorkingDir StopSignal Healthcheck ArgsEscaped") true;
      texts = name: values.settle "${what}: config.${name}" (config.${name} or [ ]);
    in
    strict "${what}: config" known [ ] config (
      texts "Entrypoint"
      && texts "Cmd"
      && texts "Env"
      && values.settleAll "${what}: config.Labels" (config.Labels or { })
      && builtins.all (port: builtins.match "[0-9]+(/(tcp|udp))?" port != null || throw "${what}: ${port} is no port") (
        builtins.attrNames (config.ExposedPorts or { })
      )
    );

  # `import nixpkgs { … }`, which takes these arguments and no others.
  importNixpkgs =
    branch: args:
    strict "import nixpkgs" (set (words "system localSystem crossSystem config overlays crossOverlays") true) [ ] args (
      let
        system = args.system or args.localSystem.system or args.localSystem or (throw "import nixpkgs needs system: a flake cannot ask which machine it is on");
        whole = packages {
          inherit branch system;
          config = args.config or { };
          overlays = args.overlays or [ ];
        };
        wanted = args.crossSystem.config or args.crossSystem.system or args.crossSystem;
        fitting = builtins.filter (name: branches.${branch}.crossSets.${name}.config == wanted) (
          builtins.attrNames branches.${branch}.crossSets
        );
      in
      if !(args ? crossSystem) || args.crossSystem == null then
        whole
      else if fitting == [ ] then
        throw "import nixpkgs: no crossSystem ${wanted} is known"
      else
        whole.pkgsCross.${builtins.head fitting}
    );
}
