# crane: `mkLib`, and what it gives.
#
# Source: lib/default.nix and the file of each function under lib/ of ipetkov/crane at 2c71e19 (2026-08-03). The real
# ones hand on what they do not know to mkDerivation; here the name must be one that some function of crane reads. What
# would only fail while building (a toolchain without clippy, a target without a standard library) fails at once.
values: lib: stdenvs: knowsTarget:
let
  inherit (values) set words isDerivation;

  known = set (words ''
    cargoArtifacts cargoBuildCommand cargoBuildExtraArgs cargoCheckCommand cargoCheckExtraArgs cargoClippyExtraArgs
    cargoDenyChecks cargoDenyExtraArgs cargoDocExtraArgs cargoExtraArgs cargoAuditExtraArgs cargoLlvmCovCommand
    cargoLlvmCovExtraArgs cargoLock cargoLockContents cargoLockParsed cargoLockParsedList cargoNextestExtraArgs
    cargoNextestArchiveExtraArgs cargoNextestPartitionsExtraArgs cargoProfile cargoTarpaulinExtraArgs cargoTestCommand
    cargoTestExtraArgs cargoToml cargoTomlContents cargoVendorDir cleanCargoTomlFilter buildPhaseCargoCommand
    checkPhaseCargoCommand installPhaseCommand doInstallCargoArtifacts doNotPostBuildInstallCargoBinaries
    doNotRemapPathPrefix doNotRemoveReferencesToRustToolchain doNotRemoveReferencesToVendorDir
    doNotLinkInheritedArtifacts doIncludeCrossToolchainEnv dummySrc dummyrs dummyBuildrs extraDummyScript
    installCargoArtifactsMode outputHashes overrideVendorCargoPackage overrideVendorGitCheckout partitions
    partitionType pnameSuffix rustFmtExtraArgs taploExtraArgs advisory-db withLlvmCov docInstallRoot
    trunkExtraArgs trunkExtraBuildArgs trunkIndexPath wasm-bindgen-cli
  '') true;

  locksAnother =
    args:
    args ? cargoLock
    || args ? cargoLockContents
    || args ? cargoLockParsed
    || args ? cargoVendorDir
    || args ? dummySrc;

  checkSource =
    what: args:
    if args ? dummySrc then
      true
    else if !(args ? src) then
      throw "${what} needs src"
    else if !(values.sourceHas args.src "Cargo.lock" || locksAnother args) then
      throw "${what}: its source has no Cargo.lock"
    else
      values.sourceHas args.src "Cargo.toml" || throw "${what}: its source has no Cargo.toml";

  checkArtifacts =
    what: args:
    !(args ? cargoArtifacts)
    || args.cargoArtifacts == null
    || isDerivation args.cargoArtifacts
    || throw "${what}: cargoArtifacts is a ${builtins.typeOf args.cargoArtifacts}, not the build of the dependencies";

  # Every function that builds: what it needs, and which component of the toolchain it runs.
  functions = {
    mkCargoDerivation.needs = [
      "cargoArtifacts"
      "buildPhaseCargoCommand"
    ];
    buildDepsOnly = { };
    buildPackage = { };
    buildTrunkPackage.needs = [ "wasm-bindgen-cli" ];
    cargoAudit.needs = [
      "advisory-db"
      "src"
    ];
    cargoBuild.needs = [ "cargoArtifacts" ];
    cargoClippy = {
      needs = [ "cargoArtifacts" ];
      component = "clippy";
    };
    cargoDeny = { };
    cargoDoc.needs = [ "cargoArtifacts" ];
    cargoDocTest.needs = [ "cargoArtifacts" ];
    cargoFmt.component = "rustfmt";
    cargoLlvmCov = {
      needs = [ "cargoArtifacts" ];
      component = "llvm-tools";
    };
    cargoNextest.needs = [ "cargoArtifacts" ];
    cargoTarpaulin.needs = [ "cargoArtifacts" ];
    cargoTest.needs = [ "cargoArtifacts" ];
    taploFmt = { };
  };

  # The name and version that Cargo.toml gives, where the arguments give none.
  fromCargoToml =
    what: args:
    let
      path =
        args.cargoToml or (values.sourceRoot (args.src or (throw "${what} needs src")) + "/Cargo.toml");
      table = builtins.fromTOML (args.cargoTomlContents or (builtins.readFile path));
      package = table.package or table.workspace.package or { };
      text =
        name:
        if builtins.isString (package.${name} or null) then
          package.${name}
        else
          table.workspace.package.${name}
            or (throw "${what}: Cargo.toml names no ${name}, so crane would take a placeholder");
    in
    {
      pname = text "name";
      version = text "version";
    };

  scope =
    {
      pkgs,
      toolchain ? null,
    }:
    let
      inherit (pkgs.__nixpkgs) system platform;
      builder =
        name: rules: args:
        let
          what = "crane.${name}";
          missing = builtins.filter (need: !(args ? ${need})) (rules.needs or [ ]);
          target = args.env.CARGO_BUILD_TARGET or args.CARGO_BUILD_TARGET or platform.rust.rustcTarget;
          named = (if args ? pname && args ? version then { } else fromCargoToml what args) // args;
          inTarget =
            if name == "cargoAudit" || name == "cargoFmt" || name == "cargoDeny" || name == "taploFmt" then
              true
            else
              toolchain == null || knowsTarget what toolchain target;
          runs = rules.component or null;
          hasComponent =
            runs == null
            || toolchain == null
            || !(toolchain ? __rust)
            || builtins.elem runs toolchain.__rust.components
            || throw "${what} runs ${runs}, which ${toolchain.name} lacks";
        in
        if !builtins.isAttrs args then
          throw "${what} wants a set of arguments, not a ${builtins.typeOf args}"
        else if missing != [ ] then
          throw "${what} needs the argument ${builtins.head missing}"
        else
          stdenvs.make {
            inherit what system;
            args = removeAttrs named [ "stdenv" ];
            inherit known;
            ignored = [
              "src"
              "cargoLockParsed"
              "outputHashes"
            ];
            valid =
              checkSource what args
              && checkArtifacts what args
              && (toolchain == null || values.settle "${what}: the toolchain" toolchain)
              && inTarget
              && hasComponent;
            more.cargoArtifacts = args.cargoArtifacts or null;
          };
    in
    builtins.mapAttrs builder functions;

  make =
    options@{
      pkgs,
      toolchain ? null,
    }:
    let
      built = scope options;
      inherit (pkgs.__nixpkgs) system;
      folder =
        what: path:
        if !(builtins.isPath path || builtins.isString path || path ? outPath) then
          throw "${what} wants a path, not a ${builtins.typeOf path}"
        else if !(values.sourceHas path ".") then
          throw "${what}: ${toString (values.sourceRoot path)} is not there"
        else
          path;
      isCargo = path: _: builtins.match ".*([.]rs|[.]toml|Cargo[.]lock)" path != null;
      wanted =
        what: path: builtins.seq (folder what path) (values.makeSource path (file: isCargo file ""));
      files =
        what: path:
        let
          source = wanted what path;
          root = toString (values.sourceRoot path);
        in
        builtins.seq source.outPath {
          _type = "fileset";
          has = file: lib.hasPrefix "${root}/" file && isCargo file "";
        };
    in
    built
    // {
      craneLib = make options;
      cleanCargoSource = wanted "crane.cleanCargoSource";
      filterCargoSources = isCargo;
      path =
        input:
        let
          given = if builtins.isAttrs input && !(input ? outPath) then input.path else input;
        in
        values.makeSource (folder "crane.path" given) (_: true);
      fileset = {
        commonCargoSources = files "crane.fileset.commonCargoSources";
        cargoTomlAndLock = files "crane.fileset.cargoTomlAndLock";
        configToml = files "crane.fileset.configToml";
        rust = files "crane.fileset.rust";
        toml = files "crane.fileset.toml";
      };
      crateNameFromCargoToml = fromCargoToml "crane.crateNameFromCargoToml";
      vendorCargoDeps =
        args:
        builtins.seq (checkSource "crane.vendorCargoDeps" args) (
          values.derivation {
            name = "vendor-cargo-deps";
            inherit system;
          }
        );
      stdenvSelector = p: p.stdenv;
      overrideToolchain =
        given:
        let
          function = builtins.isFunction given;
          chosen = if function then given pkgs else given;
        in
        if !isDerivation chosen then
          throw "crane.overrideToolchain wants a package, not a ${builtins.typeOf chosen}"
        else if pkgs.__nixpkgs.kind != "native" && !function then
          throw "crane.overrideToolchain warns: a build for another machine wants a function of pkgs"
        else
          make (options // { toolchain = chosen; });
      overrideScope =
        change:
        let
          final = make options // change final (make options);
        in
        final;
      appendCrateRegistries = _: make options;
      devShell =
        args:
        pkgs.mkShell (
          removeAttrs args [ "checks" ]
          // {
            inputsFrom = (args.inputsFrom or [ ]) ++ builtins.attrValues (args.checks or { });
            packages =
              (args.packages or [ ])
              ++ (
                if toolchain == null then
                  [
                    pkgs.cargo
                    pkgs.rustc
                  ]
                else
                  [ toolchain ]
              );
          }
        );
    };
in
{
  mkLib =
    pkgs:
    if pkgs ? __nixpkgs then
      make { inherit pkgs; }
    else
      throw "crane.mkLib wants nixpkgs' packages of a system";
}
