# The inputs of a flake: what Nix checks of them, and what stands for each.
#
# Source: src/libexpr/flake/flake.cc and the manual's "Flake references" of Nix 2.34.
world:
let
  inherit (world) values;
  inherit (values) set words strict;

  inputNames = set (words "url flake follows inputs type owner repo ref rev dir narHash path id submodules shallow lfs") true;
  hasUrl =
    url:
    builtins.match "(github|gitlab|sourcehut|git\\+https|git\\+ssh|https|path|flake|tarball\\+https|file\\+https):.+" url
    != null;

  checkInput =
    inputs: name: input:
    let
      what = "inputs.${name}";
      nested = input.inputs or { };
      followed = path: builtins.head (builtins.filter builtins.isString (builtins.split "/" path));
      checkNested =
        other:
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
        builtins.isBool (input.flake or true) && builtins.all checkNested (builtins.attrNames nested)
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
      kin = builtins.filter (id: builtins.match world.branches.${id}.kin branch != null) (
        builtins.attrNames world.branches
      );
    in
    if parts == null then
      null
    else if branch == null then
      "nixos-unstable"
    else if kin == [ ] then
      "other"
    else
      builtins.head kin;

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
in
{
  inherit checkInput resolve;
}
