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
  rustPlatforms,
}:
let
  inherit (values)
    words
    set
    strict
    ;

  branches = knowledge.branches;

  # What a branch says to a system: nothing, or an error.
  refusal =
    branch: system:
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
          !(node ? systems)
          || builtins.elem "x86_64-linux" node.systems && builtins.elem "aarch64-linux" node.systems
        else if kind == "windows" then
          builtins.elem path knowledge.windowsLibraries
        else
          false;
      name = builtins.replaceStrings [ "." ] [ "-" ] path;
      where = if kind == "native" then system else platform.config;
      allowed =
        config.allowUnfree or false
        ||
          config ? allowUnfreePredicate
          && config.allowUnfreePredicate {
            pname = name;
            name = "${name}-99";
          };
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
        leaf = makePackage (
          options
          // {
            path = here;
            inherit node;
          }
        );
      in
      if !(node ? leaf) then
        children
      else if node.children == { } then
        leaf
      else
        leaf // children
    ) nodes;
in
rec {
  inherit (rustPlatforms) knowsTarget;

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
          final = builtins.foldl' (before: overlay: before // overlay final before) base overlays;
          options = {
            inherit
              platform
              system
              config
              kind
              ;
          };
          cc =
            let
              refused = crossSet != null && crossSet.kind == "android" && !(config.allowUnfree or false);
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
          rustPlatformOf = rustPlatforms.make { inherit platform system simple; };
          tree = makeTree options "" knowledge.attributes;
          base =
            tree
            // {
              __nixpkgs = {
                inherit
                  branch
                  system
                  platform
                  kind
                  ;
              };
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
                  stdenvs.make {
                    what = "stdenv.mkDerivation";
                    inherit system;
                    args = if builtins.isFunction given then lib.fix given else given;
                  };
              };
              stdenvNoCC = base.stdenv;
              clangStdenv = base.stdenv;
              mkShell =
                args:
                stdenvs.make {
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
            }
            // import ./builders.nix {
              inherit
                values
                stdenvs
                native
                system
                simple
                tree
                ;
            } final;
        in
        final;
    in
    if refusal branch system then
      scope {
        kind = "native";
        platform = native;
      }
    else
      null;

  # `import nixpkgs { … }`, which takes these arguments and no others.
  importNixpkgs =
    branch: args:
    strict "import nixpkgs"
      (set (words "system localSystem crossSystem config overlays crossOverlays") true)
      [ ]
      args
      (
        let
          system =
            args.system or args.localSystem.system or args.localSystem
              or (throw "import nixpkgs needs system: a flake cannot ask which machine it is on");
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
