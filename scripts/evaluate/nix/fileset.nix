# `lib.fileset`: sets of files, as questions whether a file is among them.
#
# Source: lib/fileset of nix-community/nixpkgs.lib at de42d44 (2026-06-14).
values:
{
  hasPrefix,
  hasSuffix,
  removePrefix,
}:
let
  inherit (builtins)
    elem
    elemAt
    head
    pathExists
    typeOf
    ;

  existing =
    what: path:
    if typeOf path != "path" then
      throw "${what} wants a path, not a ${typeOf path}"
    else if pathExists path then
      path
    else
      throw "${what}: ${toString path} is not there";

  under = folder: file: file == folder || hasPrefix "${folder}/" file;
  asFileset =
    what: value:
    if value._type or null == "fileset" then
      value
    else
      let
        folder = toString (existing what value);
      in
      builtins.seq folder {
        _type = "fileset";
        has = under folder;
      };
  together = sets: f: {
    _type = "fileset";
    has = builtins.foldl' (seen: one: builtins.seq one seen) (
      file: f (map (one: one.has file) sets)
    ) sets;
  };
  fileset = {
    unions = list: together (map (asFileset "lib.fileset.unions") list) (elem true);
    union =
      a: b:
      fileset.unions [
        a
        b
      ];
    intersection =
      a: b:
      together (map (asFileset "lib.fileset.intersection") [
        a
        b
      ]) (found: !(elem false found));
    difference =
      a: b:
      together (map (asFileset "lib.fileset.difference") [
        a
        b
      ]) (found: head found && !(elemAt found 1));
    maybeMissing =
      path:
      if typeOf path != "path" then
        throw "lib.fileset.maybeMissing wants a path, not a ${typeOf path}"
      else
        {
          _type = "fileset";
          has = under (toString path);
        };
    gitTracked = asFileset "lib.fileset.gitTracked";
    fileFilter =
      keep: path:
      let
        folder = toString (existing "lib.fileset.fileFilter" path);
        accepts =
          name:
          keep {
            inherit name;
            type = "regular";
            hasExt = extension: hasSuffix ".${extension}" name;
          };
      in
      # The predicate is tried once, so that a mistake in it shows whatever the folder holds.
      builtins.seq (accepts "main.rs") {
        _type = "fileset";
        has = file: under folder file && accepts (baseNameOf file);
      };
    toSource =
      {
        root,
        fileset,
      }:
      let
        folder = existing "lib.fileset.toSource" root;
        files = asFileset "lib.fileset.toSource" fileset;
      in
      builtins.seq files.has (values.makeSource folder (file: files.has "${toString folder}/${file}"));
    fromSource = source: {
      _type = "fileset";
      has = file: values.sourceHas source (removePrefix "${toString (values.sourceRoot source)}/" file);
    };
    toList = _: throw "lib.fileset.toList is not known to this evaluation";
  };
in
fileset
