# naersk: `buildPackage`.
#
# Source: default.nix and config.nix of nix-community/naersk at 3ddafa6 (2026-06-12). It hands on what it does not know to
# mkDerivation; here the name must be one that naersk reads, or look like a variable.
{
  cargo,
  fetchurl ? null,
  jq ? null,
  lib,
  lndir ? null,
  remarshal ? null,
  formats ? null,
  rsync ? null,
  runCommandLocal ? null,
  rustc,
  stdenv,
  writeText ? null,
  zstd ? null,
  clippy,
  pkgs,
}:
let
  inherit ((import ../world.nix)) values stdenvs knowsTarget;
  inherit (values) words set;
  what = "naersk.buildPackage";

  # Options that are functions of their own default.
  functions = words ''
    cargoBuild cargoBuildOptions cargoTestCommands cargoTestOptions cargoClippyOptions cargoFmtOptions cargoOptions
    cargoDocCommands cargoDocOptions
  '';
  known = set (
    functions
    ++ words ''
      root gitAllRefs gitSubmodules additionalCargoLock cratesDownloadUrl remapPathPrefix doDoc release override
      overrideMain singleStep copyBins copyLibs copyBinsFilter copyLibsFilter copyDocsToSeparateOutput doDocFail
      removeReferencesToSrcFromDocs compressTarget copyTarget postInstall usePureFromTOML mode
      autoCrateSpecificOverrides copySources
    ''
  ) true;
  modes = words "build check test fmt clippy";

  checkFunction =
    args: name:
    !(args ? ${name})
    || (
      if !builtins.isFunction args.${name} then
        throw "${what}: ${name} is no function of the options that naersk would pass"
      else
        values.settle "${what}: ${name}" (args.${name} (if name == "cargoBuild" then "" else [ ]))
    );

  # The component that a mode runs.
  runs = {
    clippy = {
      tool = clippy;
      component = "clippy";
    };
    fmt = {
      tool = cargo;
      component = "rustfmt";
    };
  };
  checkMode =
    args: mode:
    if !(builtins.elem mode modes) then
      throw "${what} knows no mode ${mode}"
    else if !(runs ? ${mode}) then
      true
    else
      let
        inherit (runs.${mode}) tool component;
      in
      (
        if tool ? __rust then
          builtins.elem component tool.__rust.components
        else
          mode == "clippy"
          || builtins.any (input: input.pname or null == "rustfmt") (args.nativeBuildInputs or [ ])
      )
      || throw "${what} runs ${component}, which ${tool.name} lacks";

  buildPackage =
    given:
    let
      args = if builtins.isAttrs given && !(given ? outPath) then given else { root = given; };
      root = args.root or args.src or (throw "${what} needs src or root");
      table = builtins.fromTOML (builtins.readFile (values.sourceRoot root + "/Cargo.toml"));
      main = (args.overrideMain or (attributes: attributes)) args;
      target =
        args.CARGO_BUILD_TARGET or args.env.CARGO_BUILD_TARGET or pkgs.stdenv.hostPlatform.rust.rustcTarget;
    in
    stdenvs.make {
      inherit what;
      inherit (pkgs.__nixpkgs) system;
      args = removeAttrs args functions // {
        name = "${args.name or table.package.name or "rust-workspace"}-${
          args.version or table.package.version or "unknown"
        }";
        version = args.version or table.package.version or "unknown";
        meta = args.meta or main.meta or { };
      };
      inherit known;
      ignored = [
        "src"
        "root"
        "override"
        "overrideMain"
      ];
      valid =
        (values.sourceHas root "Cargo.lock" || throw "${what}: its source has no Cargo.lock")
        && (values.sourceHas root "Cargo.toml" || throw "${what}: its source has no Cargo.toml")
        && builtins.all (checkFunction args) functions
        && checkMode args (args.mode or "build")
        && stdenvs.checkNames "${what}: overrideMain" known (removeAttrs main functions)
        && values.settleAll "${what}: overrideMain" (
          removeAttrs main (
            [
              "src"
              "root"
              "override"
              "overrideMain"
              "meta"
              "env"
              "passthru"
            ]
            ++ functions
          )
        )
        && values.settle "${what}: cargo" cargo
        && values.settle "${what}: rustc" rustc
        && knowsTarget what rustc target;
      more.version = args.version or table.package.version or "unknown";
    };
in
{
  inherit buildPackage;
}
