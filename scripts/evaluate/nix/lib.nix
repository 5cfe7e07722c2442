# `lib` of nixpkgs, as far as a flake for Rust has a use for it: the names are real, and do what the real ones do.
#
# Source: lib/ of nix-community/nixpkgs.lib at de42d44 (2026-06-14, version 26.11).
values: knowledge:
let
  inherit (builtins)
    any
    attrNames
    concatMap
    concatStringsSep
    elem
    elemAt
    filter
    head
    isFunction
    isList
    isString
    length
    listToAttrs
    map
    mapAttrs
    match
    readFile
    stringLength
    substring
    tail
    typeOf
    ;
  inherit (values) isDerivation settle;

  optionals = condition: list: if condition then list else [ ];
  optionalAttrs = condition: set: if condition then set else { };
  optionalString = condition: text: if condition then text else "";
  hasPrefix = prefix: text: substring 0 (stringLength prefix) text == prefix;
  hasSuffix =
    suffix: text:
    let
      from = stringLength text - stringLength suffix;
    in
    from >= 0 && substring from (stringLength suffix) text == suffix;
  removePrefix =
    prefix: text: if hasPrefix prefix text then substring (stringLength prefix) (-1) text else text;
  removeSuffix =
    suffix: text:
    if hasSuffix suffix text then substring 0 (stringLength text - stringLength suffix) text else text;
  nameValuePair = name: value: { inherit name value; };
  flatten = value: if isList value then concatMap flatten value else [ value ];
  unique =
    list: builtins.foldl' (seen: one: if elem one seen then seen else seen ++ [ one ]) [ ] list;
  genAttrs = names: f: listToAttrs (map (name: nameValuePair name (f name)) names);
  recursiveUpdate =
    left: right:
    left
    // mapAttrs (
      name: value:
      if left ? ${name} && builtins.isAttrs left.${name} && builtins.isAttrs value then
        recursiveUpdate left.${name} value
      else
        value
    ) right;
  filterAttrs =
    keep: set:
    listToAttrs (
      concatMap (name: optionals (keep name set.${name}) [ (nameValuePair name set.${name}) ]) (
        attrNames set
      )
    );

  getOutput =
    output: package:
    if package == null then
      throw "lib.getOutput was given null"
    else
      package.${output} or package.out or package;
  getExe' = package: program: "${getOutput "bin" package}/bin/${program}";
  getExe =
    package:
    if !isDerivation package then
      throw "lib.getExe was given no package"
    else
      getExe' package (
        package.meta.mainProgram or (throw "lib.getExe: ${package.name} has no meta.mainProgram")
      );
  searchPath =
    what: output: folder: packages:
    if !isList packages then
      throw "lib.${what} wants a list"
    else
      concatStringsSep ":" (
        map (
          package:
          if isDerivation package || isString package || builtins.isPath package then
            "${getOutput output package}/${folder}"
          else
            throw "lib.${what} was given a ${typeOf package}"
        ) (filter (package: package != null) packages)
      );

  fileset = import ./fileset.nix values { inherit hasPrefix hasSuffix removePrefix; };

  licenses = genAttrs knowledge.licenses (name: {
    shortName = name;
    spdxId = name;
    free = true;
  });

  isInput = value: isDerivation value || value ? outPath;
in
{
  inherit
    attrNames
    concatMap
    concatStringsSep
    elem
    elemAt
    fileset
    filter
    filterAttrs
    flatten
    genAttrs
    getExe
    getExe'
    getOutput
    hasPrefix
    hasSuffix
    head
    isDerivation
    isFunction
    isList
    isString
    length
    licenses
    listToAttrs
    map
    mapAttrs
    nameValuePair
    optionalAttrs
    optionalString
    optionals
    recursiveUpdate
    removePrefix
    removeSuffix
    tail
    unique
    ;
  inherit (builtins)
    all
    any
    attrValues
    catAttrs
    compareVersions
    concatLists
    foldl'
    genList
    getAttr
    hasAttr
    intersectAttrs
    isAttrs
    isBool
    isInt
    isPath
    partition
    replaceStrings
    seq
    sort
    splitVersion
    zipAttrsWith
    ;
  inherit (builtins) toJSON;
  version = "26.11pre-git";
  trivial.release = "26.11";
  id = value: value;
  const = value: _: value;
  flip =
    f: a: b:
    f b a;
  pipe = builtins.foldl' (value: f: f value);
  optional = condition: value: optionals condition [ value ];
  getDev = getOutput "dev";
  getLib = getOutput "lib";
  getBin = getOutput "bin";
  getMan = getOutput "man";
  makeLibraryPath = searchPath "makeLibraryPath" "lib" "lib";
  makeBinPath = searchPath "makeBinPath" "bin" "bin";
  makeSearchPath = searchPath "makeSearchPath" "out";
  makeSearchPathOutput = searchPath "makeSearchPathOutput";
  importTOML = path: builtins.fromTOML (readFile path);
  importJSON = path: builtins.fromJSON (readFile path);
  fileContents = path: removeSuffix "\n" (readFile path);
  hasInfix =
    part: text:
    length (builtins.split (builtins.replaceStrings [ "." "+" "*" ] [ "\\." "\\+" "\\*" ] part) text)
    > 1;
  splitString =
    separator: text:
    filter isString (
      builtins.split (builtins.replaceStrings [ "." "+" "*" ] [ "\\." "\\+" "\\*" ] separator) text
    );
  concatStrings = concatStringsSep "";
  concatMapStrings = f: list: concatStringsSep "" (map f list);
  concatMapStringsSep =
    separator: f: list:
    concatStringsSep separator (map f list);
  concatLines = list: concatStringsSep "" (map (line: "${line}\n") list);
  escapeShellArg = text: "'${builtins.replaceStrings [ "'" ] [ "'\\''" ] (toString text)}'";
  escapeShellArgs =
    list:
    concatStringsSep " " (
      map (text: "'${builtins.replaceStrings [ "'" ] [ "'\\''" ] (toString text)}'") list
    );
  toUpper = builtins.replaceStrings (values.words "a b c d e f g h i j k l m n o p q r s t u v w x y z") (
    values.words "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z"
  );
  toLower = builtins.replaceStrings (values.words "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z") (
    values.words "a b c d e f g h i j k l m n o p q r s t u v w x y z"
  );
  last = list: elemAt list (length list - 1);
  remove = value: filter (other: other != value);
  subtractLists = without: filter (value: !(elem value without));
  intersectLists = list: filter (value: elem value list);
  findFirst =
    test: default: list:
    let
      found = filter test list;
    in
    if found == [ ] then default else head found;
  mapAttrs' = f: set: listToAttrs (map (name: f name set.${name}) (attrNames set));
  mapAttrsToList = f: set: map (name: f name set.${name}) (attrNames set);
  concatMapAttrs = f: set: builtins.foldl' (all: name: all // f name set.${name}) { } (attrNames set);
  attrsToList = set: map (name: nameValuePair name set.${name}) (attrNames set);
  attrByPath =
    path: default: set:
    if path == [ ] then
      set
    else if builtins.isAttrs set && set ? ${head path} then
      builtins.foldl' (value: name: value.${name} or default) set path
    else
      default;
  attrVals = names: set: map (name: set.${name}) names;
  mergeAttrsList = builtins.foldl' (a: b: a // b) { };
  foldl = builtins.foldl';
  fix =
    f:
    let
      x = f x;
    in
    x;
  extends =
    overlay: f: final:
    let
      prev = f final;
    in
    prev // overlay final prev;
  composeExtensions =
    f: g: final: prev:
    let
      first = f final prev;
    in
    first // g final (prev // first);
  assertMsg = condition: message: condition || throw message;
  warn = message: _: throw "it warns: ${message}";
  warnIf =
    condition: message: value:
    if condition then throw "it warns: ${message}" else value;
  throwIf =
    condition: message: value:
    if condition then throw message else value;
  throwIfNot =
    condition: message: value:
    if condition then value else throw message;
  versionAtLeast = a: b: builtins.compareVersions a b >= 0;
  versionOlder = a: b: builtins.compareVersions a b < 0;
  isStorePath = value: isInput value || hasPrefix "/nix/store/" (toString value);
  toList = value: if isList value then value else [ value ];
  boolToString = value: if value then "true" else "false";
  cleanSource =
    path: if settle "lib.cleanSource" path then values.makeSource path (_: true) else path;
  cleanSourceWith =
    {
      src,
      filter ? _: _: true,
      name ? "source",
    }:
    builtins.seq name (
      values.makeSource src (file: filter "${toString (values.sourceRoot src)}/${file}" "regular")
    );
  sourceByRegex =
    src: expressions:
    values.makeSource src (file: builtins.any (expression: match expression file != null) expressions);
  sources.cleanSourceFilter = _: _: true;
  fakeHash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
  fakeSha256 = "0000000000000000000000000000000000000000000000000000000000000000";
  mkIf = condition: content: {
    _type = "if";
    inherit condition content;
  };
  mkMerge = contents: {
    _type = "merge";
    inherit contents;
  };
  mkOverride = priority: content: {
    _type = "override";
    inherit priority content;
  };
  mkDefault = content: {
    _type = "override";
    priority = 1000;
    inherit content;
  };
  mkForce = content: {
    _type = "override";
    priority = 50;
    inherit content;
  };
  platforms = {
    linux = [
      "x86_64-linux"
      "aarch64-linux"
      "i686-linux"
      "armv7l-linux"
      "riscv64-linux"
    ];
    darwin = [
      "x86_64-darwin"
      "aarch64-darwin"
    ];
    unix = [
      "x86_64-linux"
      "aarch64-linux"
      "i686-linux"
      "armv7l-linux"
      "riscv64-linux"
      "x86_64-darwin"
      "aarch64-darwin"
    ];
    all = [
      "x86_64-linux"
      "aarch64-linux"
      "i686-linux"
      "armv7l-linux"
      "riscv64-linux"
      "x86_64-darwin"
      "aarch64-darwin"
    ];
  };
  systems.flakeExposed = [
    "x86_64-linux"
    "aarch64-linux"
    "x86_64-darwin"
    "armv6l-linux"
    "armv7l-linux"
    "i686-linux"
    "aarch64-darwin"
    "powerpc64le-linux"
    "riscv64-linux"
    "x86_64-freebsd"
  ];
}
