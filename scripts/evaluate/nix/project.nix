# One project: what Nix itself checks of a flake, and every output of it.
#
# Source: src/libexpr/flake/flake.cc and src/nix/flake.cc (`nix flake check`) of Nix 2.34, and the manual's chapter on
# flakes: the attributes of flake.nix and of inputs, how outputs are called, what each output must be.
world:
let
  inherit (world) values knowledge;
  inherit (values) set words strict isDerivation;

  topNames = set (words "description edition inputs outputs nixConfig") true;
  inputNames = set (words "url flake follows inputs type owner repo ref rev dir narHash path id submodules shallow lfs") true;
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
      removeAttrs builtins [ "currentSystem" "currentTime" "nixPath" "storePath" ]
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
  impure = set (words "fetchurl fetchTarball fetchGit") (_: throw "the flake downloads while it is evaluated: an input is the place for that");

  hasUrl = url: builtins.match "(github|gitlab|sourcehut|git\\+https|git\\+ssh|https|path|flake|tarball\\+https|file\\+https):.+" url != null;

  checkInput =
    inputs: name: input:
    let
      what = "inputs.${name}";
      nested = input.inputs or { };
      followed = path: builtins.head (builtins.filter builtins.isString (builtins.split "/" path));
      checkNested =
        own: other:
        let
          target = nested.${other}.follows or null;
          repository = repositoryOf input;
          hasOther = repository == null || builtins.elem other world.repositories.${repository}.inputs;
        in
        if !hasOther then
          throw "${what}: ${repository} has no input ${other} that could follow another"
        else if target == null then
          strict "${what}.inputs.${other}" inputNames [ ] nested.${other} true
        else if target != "" && !(inputs ? ${followed target}) then
          throw "${what}.inputs.${other} follows ${target}, which is no input"
        else
          true;
    in
    strict what inputNames [ ] input (
      if input ? follows then
        inputs ? ${followed input.follows} || throw "${what} follows ${input.follows}, which is no input"
      else if !(input ? url) && !(input ? type) then
        throw "${what} has no url"
      else if input ? url && !builtins.isString input.url then
        throw "${what}: its url is no text"
      else if input ? url && !hasUrl input.url then
        throw "${what}: ${input.url} is no reference to a flake"
      else
        builtins.isBool (input.flake or true) && builtins.all (checkNested input) (builtins.attrNames nested)
    );

  # OWNER/REPO of an input on GitHub that something stands for.
  repositoryOf =
    input:
    let
      parts = builtins.match "github:([^/?]+)/([^/?]+)([/?].*)?" (input.url or "");
      lower = builtins.replaceStrings (values.words "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z") (
        values.words "a b c d e f g h i j k l m n o p q r s t u v w x y z"
      );
      id = if parts == null then null else lower "${builtins.elemAt parts 0}/${builtins.elemAt parts 1}";
      found = builtins.filter (name: lower name == id) (builtins.attrNames world.repositories);
    in
    if id == null || found == [ ] then null else builtins.head found;

  # The branch of nixpkgs that a URL names, as far as it is known what that has.
  branchOf =
    url:
    let
      parts = builtins.match "github:[Nn]ix[Oo][Ss]/nixpkgs(/(.*))?" url;
      branch = builtins.elemAt parts 1;
    in
    if parts == null then
      null
    else if branch == null then
      "nixos-unstable"
    else if world.branches ? ${branch} then
      branch
    else
      "other";

  resolve =
    inputs: name: input:
    let
      branch = branchOf (input.url or "");
      repository = repositoryOf input;
      isFlake = input.flake or true;
      manifest = builtins.match "https://static[.]rust-lang[.]org/(dist/.*[.]toml)" (input.url or "");
      ownNixpkgs =
        let
          follows = input.inputs.nixpkgs.follows or null;
          followed = if follows == null then null else inputs.${follows};
          found = if followed == null then null else branchOf (followed.url or "");
        in
        world.branches.${if found == null then "nixos-unstable" else found};
      stand = world.repositories.${repository};
    in
    if input ? follows then
      resolve inputs input.follows inputs.${input.follows}
    else if branch != null then
      world.branches.${branch}
    else if manifest != null then
      if isFlake then
        throw "inputs.${name} is a single file: it needs flake = false"
      else
        { outPath = "/manifests/${builtins.head manifest}"; }
    else if repository == null then
      throw "inputs.${name}: nothing here stands for ${input.url or name}"
    else if isFlake && !(stand ? flake) then
      throw "inputs.${name}: ${repository} is no flake: it needs flake = false"
    else if isFlake then
      stand.flake ownNixpkgs
    else
      { outPath = stand.files or "/nix/store/00000000000000000000000000000000-source"; };

  checkSettings =
    settings:
    strict "nixConfig" settingNames [ ] settings (
      builtins.all (
        name:
        let
          value = settings.${name};
        in
        builtins.elem (builtins.typeOf value) [ "string" "bool" "int" ]
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
    path: system: value:
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
            [ { path = "${name}.${system}"; done = throw "it is no set of outputs"; } ]
          else
            map (one: {
              path = "${name}.${system}.${one}";
              done = force system own.${one};
            }) (builtins.attrNames own)
        );
      single = done: [ { path = name; inherit done; } ];
    in
    if former ? ${name} then
      single (throw "${name} is an old name: ${former.${name}} has taken its place")
    else if name == "packages" || name == "checks" || name == "devShells" then
      set' (forceDerivation name)
    else if name == "formatter" then
      each (system: own: [ { path = "${name}.${system}"; done = forceDerivation name system own; } ])
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
      self =
        outputs
        // {
          inherit outputs;
          outPath = root;
          inputs = resolved;
          sourceInfo = { outPath = root; };
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
