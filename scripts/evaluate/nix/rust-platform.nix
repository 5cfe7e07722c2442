# `makeRustPlatform` of nixpkgs, and the `buildRustPackage` that it gives.
#
# Source: pkgs/build-support/rust/build-rust-package and pkgs/development/compilers/rust/make-rust-platform.nix of nixpkgs
# of July 2026, with the release notes of 26.11.
values: lib: stdenvs:
let
  inherit (values) words set strict;

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
    {
      platform,
      system,
      stdenv,
    }:
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
              builtins.pathExists lock.lockFile
              || throw "${what}: cargoLock.lockFile names ${toString lock.lockFile}, which is not there"
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
      ignored = [
        "cargoLock"
        "depsExtraArgs"
      ];
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
        && (
          platformsKnown || throw "${what} reads targetPlatforms of the compiler, which ${rustc.name} lacks"
        )
        && values.settle "${what}: the compiler" rustc
        && values.settle "${what}: cargo" cargo
        && knowsTarget what rustc target;
      more.cargoDeps = "/nix/store/00000000000000000000000000000000-vendor";
    };
in
{
  inherit knowsTarget;

  # A platform for the packages of one set; `simple` makes a package of a name.
  make =
    {
      platform,
      system,
      simple,
    }:
    let
      rust = {
        inherit platform system;
        stdenv = stdenvs;
      };
    in
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
      fetchCargoVendor =
        args:
        builtins.seq (strict "fetchCargoVendor"
          (set (words "name pname version src hash sourceRoot patches") true)
          [
            "hash"
          ]
          args
          true
        ) (simple "cargo-vendor");
      importCargoLock =
        args:
        builtins.seq (strict "importCargoLock"
          (set (words "lockFile lockFileContents outputHashes allowBuiltinFetchGit extraRegistries") true)
          [ ]
          args
          true
        ) (simple "cargo-vendor");
    };
}
