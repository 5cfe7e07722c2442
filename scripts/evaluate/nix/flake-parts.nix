# flake-parts: `lib.mkFlake`, with as much of its modules as a flake for Rust uses.
#
# Source: lib.nix and modules/{perSystem,packages,checks,devShells,formatter,apps,flake,nixpkgs,withSystem}.nix of
# hercules-ci/flake-parts at 427bf4b (2026-08-01).
values: lib: modules:
let
  inherit (values) words set strict;

  topOptions = set (words "imports systems perSystem flake debug transposition _module config options _file") true;
  systemOptions = words "packages checks devShells formatter apps legacyPackages _module imports debug";

  # A value of an option, without what says when and how strongly it holds.
  settled =
    value:
    let
      kind = if builtins.isAttrs value then value._type or null else null;
    in
    if kind == "override" then
      settled value.content
    else if kind == "if" then
      if value.condition then settled value.content else { }
    else if kind == "merge" then
      builtins.foldl' lib.recursiveUpdate { } (map settled value.contents)
    else
      value;

  # A module and those that it imports, as sets; what other inputs bring stands apart.
  flatten =
    arguments: module:
    let
      loaded = if builtins.isPath module || builtins.isString module then import module else module;
      body = if builtins.isFunction loaded then loaded arguments else loaded;
    in
    if body ? _flakeModule then
      [ body ]
    else if !builtins.isAttrs body then
      throw "flake-parts: a module is a ${builtins.typeOf body}"
    else
      [ (removeAttrs body [ "imports" ]) ]
      ++ builtins.concatMap (flatten arguments) (body.imports or [ ]);

  asked = f: builtins.attrNames (builtins.functionArgs f);

  perSystem =
    {
      inputs,
      self,
      extras,
      functions,
    }:
    system:
    let
      hasTreefmt = builtins.elem "treefmt" extras;
      hasHooks = builtins.elem "pre-commit" extras;
      known = set (
        systemOptions
        ++ (if hasTreefmt then [ "treefmt" ] else [ ])
        ++ (if hasHooks then [ "pre-commit" ] else [ ])
      ) true;
      arguments = {
        inherit system lib config;
        options = { };
        inputs' = builtins.mapAttrs (_: inputFor) inputs;
        self' = inputFor self;
        pkgs =
          given.pkgs
            or (inputs.nixpkgs or (throw "flake-parts: perSystem has no pkgs, since no input is called nixpkgs")
            ).legacyPackages.${system};
      };
      inputFor =
        input:
        builtins.mapAttrs (_: output: if builtins.isAttrs output then output.${system} or { } else output) (
          removeAttrs input [
            "outPath"
            "sourceInfo"
            "inputs"
            "outputs"
            "_type"
          ]
        );
      # Only the names of the arguments are settled here: `_module.args` may come of what the function gives.
      call =
        f:
        if builtins.isFunction f then
          f (arguments // lib.genAttrs (builtins.filter (name: !(arguments ? ${name})) (asked f)) further)
        else
          f;
      further = name: given.${name} or (throw "flake-parts: perSystem has no argument ${name}");
      parts = map call functions;
      # Only names are looked at here: what they hold may ask for `config`.
      unknown = builtins.concatMap (values.strangers known) parts;
      found = name: map (part: part.${name}) (builtins.filter (part: part ? ${name}) parts);
      given = builtins.foldl' (all: part: all // part.args or { }) { } (found "_module");
      union = name: builtins.foldl' (all: part: all // settled part) { } (found name);
      pkgs = arguments.pkgs;
      treefmtSettings = union "treefmt";
      treefmt = modules.treefmt pkgs treefmtSettings;
      hookSettings = union "pre-commit";
      preCommit = modules.hooks pkgs (
        (hookSettings.settings or { }) // { inherit (self) src; } // { src = self.outPath; }
      );
      own = set systemOptions true;
      config = {
        packages = union "packages";
        devShells = union "devShells";
        apps = union "apps";
        legacyPackages = union "legacyPackages";
        checks =
          (
            if hasTreefmt && treefmtSettings.flakeCheck or true then
              { treefmt = treefmt.config.build.check self; }
            else
              { }
          )
          // (if hasHooks && hookSettings.check.enable or true then { pre-commit = preCommit.run; } else { })
          // union "checks";
        formatter =
          let
            chosen = map settled (found "formatter");
          in
          if chosen != [ ] then
            builtins.head chosen
          else if hasTreefmt && treefmtSettings.flakeFormatter or true then
            treefmt.config.build.wrapper
          else
            null;
        treefmt =
          if hasTreefmt then
            treefmtSettings // treefmt.config
          else
            throw "flake-parts: there is no option treefmt: treefmt-nix.flakeModule is not imported";
        pre-commit =
          if hasHooks then
            hookSettings
            // {
              settings = (hookSettings.settings or { }) // preCommit;
              inherit (preCommit) shellHook installationScript;
              devShell = pkgs.mkShell { inherit (preCommit) shellHook; };
            }
          else
            throw "flake-parts: there is no option pre-commit: git-hooks.flakeModule is not imported";
      };
    in
    if unknown != [ ] then
      throw "flake-parts: perSystem has no option ${builtins.head unknown}"
    else
      builtins.seq own config;

  # Each output, by system; an output that is empty everywhere is not made.
  transposed =
    systems: of: name:
    let
      rows = builtins.filter (row: row.value != null && row.value != { }) (
        map (system: {
          name = system;
          value = (of.${system}).${name};
        }) systems
      );
    in
    if rows == [ ] then { } else { ${name} = builtins.listToAttrs rows; };

  mkFlake =
    options: module:
    strict "flake-parts: mkFlake" (set [ "inputs" "self" "specialArgs" "moduleLocation" ] true)
      [ "inputs" ]
      options
      (
        let
          inherit (options) inputs;
          self = inputs.self or (throw "flake-parts: mkFlake needs all inputs, with self among them");
          arguments = {
            inherit inputs self lib;
            config = { };
            options = { };
            withSystem =
              system: f:
              f {
                inherit system;
                pkgs = inputs.nixpkgs.legacyPackages.${system};
              };
            flake-parts-lib = { };
          }
          // (options.specialArgs or { });
          all = flatten arguments module;
          extras = map (one: one._flakeModule) (builtins.filter (one: one ? _flakeModule) all);
          own = builtins.filter (one: !(one ? _flakeModule)) all;
          unknown = builtins.concatMap (values.strangers topOptions) own;
          lists = map (one: one.systems) (builtins.filter (one: one ? systems) own);
          systems =
            if lists == [ ] then
              throw "flake-parts: systems is not set"
            else
              lib.unique (builtins.concatLists lists);
          each = perSystem {
            inherit inputs self extras;
            functions = map (one: one.perSystem) (builtins.filter (one: one ? perSystem) own);
          };
          of = lib.genAttrs systems each;
          outputs = map (transposed systems of) (
            words "packages checks devShells apps formatter legacyPackages"
          );
          flakes = map (one: settled one.flake) (builtins.filter (one: one ? flake) own);
        in
        if unknown != [ ] then
          throw "flake-parts has no option ${builtins.head unknown}"
        else
          builtins.foldl' lib.recursiveUpdate { } (outputs ++ flakes)
      );
in
{
  lib = {
    inherit mkFlake;
    mkPerSystemOption = _: throw "flake-parts.lib.mkPerSystemOption is not known to this evaluation";
  };
}
