# What a toolchain of Rust consists of, by the project's own table of releases.
#
# Source: the channel manifests of the Rust project, as src/facts/releases.ts has them; the names with `-preview` are
# those of `manifests/renames.nix` of oxalica/rust-overlay at fd2ebb9 (2026-08-22).
values: knowledge:
let
  inherit (values) words set;
  inherit (knowledge) toolchains;

  # The components that manifests also call NAME-preview.
  previews = words "clippy rustfmt llvm-tools miri rust-analyzer rls llvm-bitcode-linker rust-docs-json rustc-codegen-cranelift";
  previewNames = builtins.listToAttrs (
    map (name: {
      name = "${name}-preview";
      value = name;
    }) previews
  );

  profileNames = {
    minimal = [ ];
    default = [
      "rust-docs"
      "rustfmt"
      "clippy"
    ];
    complete = builtins.filter (
      name:
      !(builtins.elem name [
        "rustc-dev"
        "rustc-docs"
        "rust-docs-json"
        "llvm-bitcode-linker"
      ])
    ) toolchains.components;
  };
  base = [
    "cargo"
    "rustc"
    "rust-std"
  ];

  # A release, a nightly or a channel, as the table has it; `label` is how people call it.
  manifest =
    label: row:
    let
      places = builtins.elemAt toolchains.maps row.map;
    in
    {
      inherit label;
      hash = row.hash or null;
      has =
        component: triple: (places.${component} or { }) ? ${triple} || (places.${component} or { }) ? "*";
      components = builtins.attrNames places;
      targets = builtins.attrNames (places.rust-std or { });
    };
in
rec {
  inherit previewNames previews base;

  # A component by its name without `-preview`.
  plain = name: previewNames.${name} or name;

  stable = builtins.mapAttrs (version: manifest "Rust ${version}") toolchains.stable;
  nightly = builtins.mapAttrs (date: manifest "the nightly of ${date}") toolchains.nightly;
  channel = builtins.mapAttrs (
    name: manifest (toolchains.channels.${name}.label)
  ) toolchains.channels;

  # The toolchain that a word of rustup's names, or an error.
  named =
    who: name:
    let
      parts = builtins.match "(stable|beta|nightly|[0-9]+[.][0-9]+([.][0-9]+)?)(-([0-9]{4}-[0-9]{2}-[0-9]{2}))?" name;
      first = builtins.elemAt parts 0;
      date = builtins.elemAt parts 3;
      minor = builtins.filter (
        version: builtins.substring 0 (builtins.stringLength first + 1) version == "${first}."
      ) (builtins.sort (a: b: builtins.compareVersions a b > 0) (builtins.attrNames stable));
    in
    if parts == null then
      throw "${who}: ${name} is no toolchain of Rust"
    else if date != null then
      if first != "nightly" then
        throw "${who}: the table has no ${name}"
      else
        nightly.${date} or (throw "${who}: there is no nightly of ${date}")
    else if channel ? ${first} then
      channel.${first}
    else if builtins.elemAt parts 1 == null then
      if minor == [ ] then throw "${who}: there is no Rust ${first}" else stable.${builtins.head minor}
    else
      stable.${first} or (throw "${who}: there is no Rust ${first}");

  # True where a hash is the one that pins a manifest.
  pinned =
    who: toolchain: hash:
    if hash == null || hash == "" then
      throw "${who}: ${toolchain.label} needs its sha256: a flake cannot download without one"
    else if
      !builtins.isString hash
      || builtins.match "sha256-[A-Za-z0-9+/]{43}=|[0-9a-z]{52}|[0-9a-f]{64}" hash == null
    then
      throw "${who}: the sha256 of ${toolchain.label} is no hash"
    else
      toolchain.hash == null
      || toolchain.hash == hash
      || throw "${who}: the sha256 of ${toolchain.label} is not the table's";

  # True where a toolchain has a component for a host.
  component =
    who: toolchain: host: name:
    toolchain.has (plain name) host
    || throw "${who}: ${toolchain.label} has no component ${name} for ${host}";

  target =
    who: toolchain: triple:
    toolchain.has "rust-std" triple
    || throw "${who}: ${toolchain.label} has no standard library for ${triple}";

  profile =
    who: name:
    if profileNames ? ${name} then
      base ++ profileNames.${name}
    else
      throw "${who}: there is no profile ${name}";

  # A toolchain, or a part of one, as a package. `valid` is true or an error.
  package =
    {
      name,
      system,
      components,
      targets,
      valid,
      more ? { },
    }:
    values.derivation {
      name = builtins.replaceStrings [ " " "'" ] [ "-" "" ] name;
      inherit system valid;
      more = {
        pname = name;
        version = "1";
        __rust = {
          components = map plain components;
          inherit targets;
        };
        meta.mainProgram = "rustc";
      }
      // more;
    };

  # What makes a toolchain fit for makeRustPlatform.
  forPlatforms = {
    targetPlatforms = [ ];
    tier1TargetPlatforms = [ ];
    badTargetPlatforms = [ ];
  };

  # The toolchain file of a project, checked as rustup reads it.
  file =
    who: path:
    let
      text =
        if builtins.pathExists path then
          builtins.readFile path
        else
          throw "${who}: there is no ${baseNameOf (toString path)}";
      table =
        (builtins.fromTOML text).toolchain
          or (throw "${who}: ${baseNameOf (toString path)} has no table toolchain");
      known = set (words "channel components targets profile path") true;
    in
    if builtins.match "[a-z0-9.-]+\n?" text != null then
      { channel = builtins.head (builtins.match "([a-z0-9.-]+)\n?" text); }
    else
      values.strict "${who}: ${baseNameOf (toString path)}" known [ "channel" ] table (
        if table ? path then throw "${who}: toolchain.path is not for flakes" else table
      );
}
