# What a builder can take, and derivations that look at it when somebody asks for their path.
#
# Source of the rules: pkgs/stdenv/generic/make-derivation.nix of nixpkgs (July 2026): what `env`, the lists of inputs and
# the names of derivations may hold. Nothing is built, so a derivation here is a name, a path and what it was told.
rec {
  isDerivation = value: builtins.isAttrs value && value.type or null == "derivation";

  words =
    text:
    builtins.filter (word: builtins.isString word && word != "") (builtins.split "[[:space:]]+" text);

  set = names: value: builtins.listToAttrs (map (name: { inherit name value; }) names);

  quoted = builtins.concatStringsSep ", ";

  # The names of a set that are not among some.
  strangers = known: given: builtins.filter (name: !(known ? ${name})) (builtins.attrNames given);

  # `body`, where a set has no names but those known, and all that are required.
  strict =
    what: known: required: given: body:
    let
      unknown = strangers known given;
      missing = builtins.filter (name: !(given ? ${name})) required;
    in
    if !builtins.isAttrs given then
      throw "${what} wants a set of arguments, not a ${builtins.typeOf given}"
    else if unknown != [ ] then
      throw "${what} takes no argument ${builtins.head unknown}"
    else if missing != [ ] then
      throw "${what} needs the argument ${builtins.head missing}"
    else
      body;

  # True where a value can become a variable of a builder; else an error that begins with `what`.
  settle =
    what: value:
    let
      kind = builtins.typeOf value;
    in
    if kind == "set" then
      if isDerivation value || value ? outPath then
        settle what value.outPath
      else if value ? __toString then
        settle what (value.__toString value)
      else
        throw "${what} is a set, which no builder can take"
    else if kind == "list" then
      builtins.all (settle what) value
    else if kind == "lambda" then
      throw "${what} is a function, which no builder can take"
    else if kind == "path" then
      builtins.pathExists value || throw "${what} names ${toString value}, which is not there"
    else
      true;

  # True where all of a set can.
  settleAll =
    what: given:
    builtins.all (name: settle "${what}: ${name}" given.${name}) (builtins.attrNames given);

  # Whether a text can stand in a path of the store.
  validName =
    name:
    if !builtins.isString name then
      throw "a derivation is named by a ${builtins.typeOf name}"
    else if
      builtins.match "[a-zA-Z0-9+?=_-][a-zA-Z0-9+?=._-]*" name == null || builtins.stringLength name > 211
    then
      throw "no path of the store can be called ${name}"
    else
      true;

  # A derivation. `valid` is true, or throws, when its path is asked for.
  derivation =
    {
      name,
      system,
      valid ? true,
      more ? { },
    }:
    let
      path =
        if validName name && valid then "/nix/store/00000000000000000000000000000000-${name}" else null;
      output = suffix: plain // { outPath = "${path}-${suffix}"; };
      plain = {
        type = "derivation";
        inherit name system;
        outPath = path;
        drvPath = "${path}.drv";
        outputName = "out";
        meta = { };
        outputs = [ "out" ];
      }
      // more
      // {
        out = self;
        dev = output "dev";
        lib = output "lib";
        bin = output "bin";
        man = output "man";
        doc = output "doc";
      };
      self = plain;
    in
    self;

  # Whether a source has a file: a path, a set with a path, or what the functions of `lib` and crane make of one.
  sourceHas =
    source: file:
    if builtins.isAttrs source && source ? __has then
      source.__has file
    else
      builtins.pathExists ((source.outPath or source) + "/${file}");

  # Where a source comes from.
  sourceRoot = source: source.__root or (source.outPath or source);

  makeSource = root: has: {
    outPath = "/nix/store/00000000000000000000000000000000-source";
    __root = sourceRoot root;
    __has = file: sourceHas root file && has file;
    _isLibCleanSourceWith = true;
    origSrc = sourceRoot root;
  };
}
