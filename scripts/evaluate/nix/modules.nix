# treefmt-nix and git-hooks.nix, outside of flake-parts and as modules of it.
#
# Source: module-options.nix, default.nix and programs/ of numtide/treefmt-nix at ae79109 (2026-08-05); nix/run.nix,
# modules/{hooks,hook,pre-commit}.nix and flake-module.nix of cachix/git-hooks.nix at 43b3c1a (2026-07-17). The names of
# programs and hooks are those of src/facts.
values: knowledge:
let
  inherit (values)
    words
    set
    strict
    isDerivation
    ;

  plainValue =
    value:
    if value._type or null == "override" then
      value.content
    else if value._type or null == "if" then
      if value.condition then plainValue value.content else null
    else
      value;

  bool =
    what: value:
    builtins.isBool value || throw "${what} is a ${builtins.typeOf value}, not true or false";
  package =
    what: value: isDerivation value && values.settle what value || throw "${what} is no package";

  # A tool that is said to be a program of the toolchain must have it.
  runs =
    what: component: tool:
    package what tool
    && (
      !(tool ? __rust)
      || builtins.elem component tool.__rust.components
      || throw "${what}: ${tool.name} has no ${component}"
    );

  programOptions = words "enable package includes excludes priority";
  furtherOptions = {
    rustfmt = [ "edition" ];
    nixfmt = [
      "strict"
      "width"
      "indent"
    ];
    prettier = [ "settings" ];
    shfmt = [
      "indent_size"
      "simplify"
      "useEditorConfig"
    ];
    deadnix = [
      "no-lambda-arg"
      "no-lambda-pattern-names"
      "no-underscore"
    ];
    statix = [ "disabled-lints" ];
    typos = words "sort threads isolated hidden noIgnore noIgnoreDot noIgnoreGlobal noIgnoreParent noIgnoreVCS binary noCheckFilenames noCheckFiles noUnicode locale configFile";
    zizmor = words "fix persona minSeverity minConfidence offline";
    taplo = [ "settings" ];
  };

  program =
    pkgs: name: settings:
    let
      what = "treefmt: programs.${name}";
      options = set (programOptions ++ furtherOptions.${name} or [ ]) true;
      rules = knowledge.formatters.${name} or (throw "treefmt-nix has no program ${name}");
      enabled = plainValue (settings.enable or false);
      darwin = pkgs.stdenv.hostPlatform.isDarwin;
    in
    strict what options [ ] settings (
      if !bool "${what}.enable" enabled then
        true
      else if enabled && darwin && rules.linuxOnly then
        throw "${what}: treefmt-nix calls it broken on macOS"
      else if enabled && name == "rustfmt" && settings ? package then
        runs "${what}.package" "rustfmt" settings.package
      else
        !(settings ? package) || package "${what}.package" settings.package
    );

  treefmtOptions = set (words "projectRootFile projectRoot programs settings package enableDefaultExcludes flakeFormatter flakeCheck pkgs") true;

  # What a configuration of treefmt comes to.
  treefmt =
    pkgs: module:
    let
      given =
        if builtins.isFunction module then
          module {
            inherit pkgs;
            inherit (pkgs) lib;
            config = result.config;
          }
        else
          module;
      programs = given.programs or { };
      valid = strict "treefmt" treefmtOptions [ ] given (
        builtins.all (name: program pkgs name programs.${name}) (builtins.attrNames programs)
        && values.settle "treefmt: projectRootFile" (given.projectRootFile or "flake.nix")
      );
      made =
        name:
        values.derivation {
          inherit name valid;
          inherit (pkgs.__nixpkgs) system;
          more.meta.mainProgram = "treefmt";
        };
      result.config = {
        inherit programs;
        build = {
          wrapper = made "treefmt";
          configFile = made "treefmt.toml";
          devShell = made "treefmt-shell";
          programs = builtins.mapAttrs (name: _: made name) programs;
          check =
            self:
            values.derivation {
              name = "treefmt-check";
              inherit (pkgs.__nixpkgs) system;
              valid = valid && values.settle "treefmt: the tree to check" self;
            };
        };
      };
    in
    result;

  hookOptions = set (words ''
    enable package packageOverrides settings files excludes types types_or exclude_types args stages pass_filenames
    entry name description language raw verbose fail_fast require_serial always_run after before extraPackages
  '') true;

  hook =
    pkgs: name: hook:
    let
      what = "git-hooks: hooks.${name}";
      rules = knowledge.hooks.${name} or null;
      enabled = plainValue (hook.enable or false);
      overrides = hook.packageOverrides or { };
    in
    strict what hookOptions [ ] hook (
      if rules == null && !(hook ? entry) then
        throw "git-hooks.nix has no hook ${name}"
      else if !bool "${what}.enable" enabled then
        true
      else if rules == null then
        values.settle "${what}.entry" hook.entry
      else
        (!(hook ? package) || package "${what}.package" hook.package)
        && (
          if overrides == { } then
            true
          else if rules.component == null then
            throw "${what} has no packageOverrides"
          else
            strict "${what}.packageOverrides" (set [ "cargo" rules.component ] true) [ ] overrides (
              package "${what}.packageOverrides.cargo" (overrides.cargo or pkgs.cargo)
              && runs "${what}.packageOverrides.${rules.component}" rules.component (
                overrides.${rules.component} or pkgs.${rules.component}
              )
            )
        )
        && (
          !rules.formatters
          || !enabled
          || hook ? package
          || throw "${what} runs treefmt without a configuration: it needs package"
        )
    );

  settingNames = words ''
    hooks excludes default_stages package tools settings rootSrc src install installStages configPath gitPackage
    addGcRoot
  '';

  # What a set of hooks comes to.
  hooks =
    pkgs: settings:
    let
      own = settings.hooks or { };
      valid = strict "git-hooks" (set settingNames true) [ ] settings (
        builtins.all (name: hook pkgs name own.${name}) (builtins.attrNames own)
        && (!(settings ? src) || values.settle "git-hooks: src" settings.src)
      );
      made =
        name:
        values.derivation {
          inherit name valid;
          inherit (pkgs.__nixpkgs) system;
        };
      text = name: if valid then "# ${name}" else null;
    in
    {
      inherit (settings) hooks;
      shellHook = text "the hooks are put in place";
      installationScript = text "the hooks are put in place";
      enabledPackages = [ (made "pre-commit") ];
      package = made "pre-commit";
      run = made "pre-commit-run";
      configFile = made "pre-commit-config.json";
    };
in
{
  inherit treefmt hooks;

  treefmt-nix = {
    lib = {
      evalModule =
        pkgs: module:
        if pkgs ? __nixpkgs then
          treefmt pkgs module
        else
          throw "treefmt-nix.lib.evalModule wants nixpkgs' packages of a system";
      mkWrapper = pkgs: module: (treefmt pkgs module).config.build.wrapper;
    };
    flakeModule._flakeModule = "treefmt";
  };

  git-hooks = nixpkgs: {
    lib = builtins.mapAttrs (system: _: {
      run =
        options:
        strict "git-hooks: run" (set (settingNames ++ [ "imports" ]) true) [ "src" ] options (
          let
            found = hooks nixpkgs.legacyPackages.${system} (removeAttrs options [ "imports" ]);
          in
          found.run
          // {
            inherit (found) shellHook enabledPackages;
            config = found;
          }
        );
    }) knowledge.systems;
    flakeModule._flakeModule = "pre-commit";
  };
}
