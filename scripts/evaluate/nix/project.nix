# One project: what Nix itself checks of a flake, and every output of it.
#
# Source: src/libexpr/flake/flake.cc and src/nix/flake.cc (`nix flake check`) of Nix 2.34, and the manual's chapter on
# flakes: the attributes of flake.nix and of inputs, how outputs are called, what each output must be.
world:
let
  inherit (world) values knowledge;
  inherit (values)
    set
    words
    strict
    isDerivation
    ;
  inherit (import ./inputs.nix world) checkInput resolve;

  topNames = set (words "description edition inputs outputs nixConfig") true;
  settingNames = set (words ''
    extra-substituters substituters extra-trusted-public-keys trusted-public-keys extra-trusted-substituters
    extra-experimental-features experimental-features allow-import-from-derivation bash-prompt bash-prompt-prefix
    bash-prompt-suffix flake-registry commit-lockfile-summary sandbox extra-sandbox-paths builders max-jobs cores
  '') true;

  # The outputs that `nix flake check` knows by name.
  bySystem = set (words "packages checks devShells formatter apps legacyPackages") true;
  others = set (words ''
    overlays nixosModules nixosConfigurations templates lib hydraJobs bundlers darwinModules darwinConfigurations
    homeModules homeConfigurations flakeModules schemas
  '') true;
  former = {
    defaultPackage = "packages.SYSTEM.default";
    defaultApp = "apps.SYSTEM.default";
    devShell = "devShells.SYSTEM.default";
    overlay = "overlays.default";
    nixosModule = "nixosModules.default";
    defaultTemplate = "templates.default";
    defaultBundler = "bundlers.SYSTEM.default";
  };

  # What a flake cannot ask: Nix takes these away while it evaluates one.
  purely = {
    builtins =
      removeAttrs builtins [
        "currentSystem"
        "currentTime"
        "nixPath"
        "storePath"
      ]
      // {
        getEnv = _: "";
        inherit (impure) fetchurl fetchTarball fetchGit;
        # What a project imports of its own is no more free than its flake.
        import = purely.import;
      };
    import =
      path:
      let
        text = toString (path.outPath or path);
        ours = toString ./.;
      in
      if builtins.substring 0 (builtins.stringLength ours) text == ours then
        import path
      else
        builtins.scopedImport purely path;
    __findFile = _: name: throw "a flake cannot look for <${name}>: it has no NIX_PATH";
    __currentSystem = throw "a flake cannot ask for the current system";
    __getEnv = _: "";
    inherit (impure) fetchTarball;
  };
  impure = set (words "fetchurl fetchTarball fetchGit") (
    _: throw "the flake downloads while it is evaluated: an input is the place for that"
  );

  checkSettings =
    settings:
    strict "nixConfig" settingNames [ ] settings (
      builtins.all (
        name:
        let
          value = settings.${name};
        in
        builtins.elem (builtins.typeOf value) [
          "string"
          "bool"
          "int"
        ]
        || builtins.isList value && builtins.all builtins.isString value
        || throw "nixConfig.${name} is neither a text, a number, a boolean nor a list of texts"
      ) (builtins.attrNames settings)
    );

  checkArguments =
    inputs: outputs:
    let
      asked = builtins.attrNames (builtins.functionArgs outputs);
      missing = builtins.filter (name: name != "self" && !(inputs ? ${name})) asked;
    in
    if !builtins.isFunction outputs then
      throw "outputs is no function"
    else
      missing == [ ] || throw "outputs asks for ${builtins.head missing}, which is no input";

  isSystem = name: knowledge.systems ? ${name} || builtins.elem name world.lib.systems.flakeExposed;

  forceDerivation =
    system: value:
    if !isDerivation value then
      throw "it is a ${builtins.typeOf value}, not a derivation"
    else if value.system != system then
      throw "it is for ${value.system}"
    else
      builtins.seq value.drvPath (builtins.seq value.outPath (values.validName value.name));

  forceApp =
    app:
    strict "an app" (set [ "type" "program" "meta" ] true) [ "type" "program" ] app (
      app.type == "app" && values.settle "the program" app.program || throw "its type is not app"
    );

  # Every single output: its path, and a value that is true or throws.
  leaves =
    outputs: name:
    let
      value = outputs.${name};
      each =
        f:
        builtins.concatMap (
          system:
          if !isSystem system then
            [
              {
                path = "${name}.${system}";
                done = throw "${system} is no system";
              }
            ]
          else
            f system value.${system}
        ) (builtins.attrNames value);
      set' =
        force:
        each (
          system: own:
          if !builtins.isAttrs own || isDerivation own then
            [
              {
                path = "${name}.${system}";
                done = throw "it is no set of outputs";
              }
            ]
          else
            map (one: {
              path = "${name}.${system}.${one}";
              done = force system own.${one};
            }) (builtins.attrNames own)
        );
      single = done: [
        {
          path = name;
          inherit done;
        }
      ];
    in
    if former ? ${name} then
      single (throw "${name} is an old name: ${former.${name}} has taken its place")
    else if name == "packages" || name == "checks" || name == "devShells" then
      set' forceDerivation
    else if name == "formatter" then
      each (
        system: own: [
          {
            path = "${name}.${system}";
            done = forceDerivation system own;
          }
        ]
      )
    else if name == "apps" then
      set' (_: forceApp)
    else if name == "overlays" then
      map (one: {
        path = "${name}.${one}";
        done = builtins.isFunction value.${one} || throw "it is no function";
      }) (builtins.attrNames value)
    else if others ? ${name} || bySystem ? ${name} then
      single true
    else
      single (throw "Nix knows no output ${name}");

  # Every output of a project, after what Nix checks of the flake as a whole.
  project =
    folder:
    let
      root = /. + folder;
      flake = builtins.scopedImport purely (root + "/flake.nix");
      inputs = flake.inputs or { };
      resolved = builtins.mapAttrs (resolve inputs) inputs;
      outputs = flake.outputs (resolved // { inherit self; });
      self = outputs // {
        inherit outputs;
        outPath = root;
        inputs = resolved;
        sourceInfo = {
          outPath = root;
        };
        _type = "flake";
        lastModified = 0;
        lastModifiedDate = "19700101000000";
      };
      checked =
        strict "flake.nix" topNames [ "outputs" ] flake true
        && (builtins.isString (flake.description or "") || throw "description is no text")
        && builtins.all (name: checkInput inputs name inputs.${name}) (builtins.attrNames inputs)
        && checkSettings (flake.nixConfig or { })
        && checkArguments inputs flake.outputs;
      all = builtins.concatMap (leaves outputs) (builtins.attrNames outputs);
    in
    if !checked then
      [ ]
    else if !builtins.isAttrs outputs then
      throw "outputs gives a ${builtins.typeOf outputs}"
    else if all == [ ] then
      throw "the flake has no outputs"
    else
      all;
in
project
