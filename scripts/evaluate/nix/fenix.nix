# fenix: its sets of toolchains, by the project's table of releases.
#
# Source: default.nix, lib/mk-toolchain.nix, lib/combine.nix and flake.nix of nix-community/fenix at 64f11a7 (2026-08-08);
# the components of its nightly sets from data/nightly.json of the same commit. fenix leaves out silently what a
# toolchain file names and the release lacks; here that is an error.
values: rust: knowledge:
let
  inherit (values)
    set
    words
    strict
    isDerivation
    ;

  who = "fenix";

  # fenix's own nightly sets: these components are in them.
  nightlySets = {
    minimal = [ ];
    default = [
      "rust-docs"
      "rustfmt"
      "clippy"
    ];
    complete = words "rust-docs rustfmt clippy rust-analyzer rust-src llvm-tools rust-analysis miri rustc-codegen-cranelift rustc-dev";
    latest = nightlySets.complete;
  };

  of = system: triple: rec {
    piece =
      name:
      rust.package {
        name = "${name}-${rust.plain name}";
        inherit system;
        components = [ name ];
        targets = if name == "rust-std" then [ triple ] else [ ];
        valid = true;
      };

    combine =
      name: parts:
      rust.package {
        inherit name system;
        components = builtins.concatMap (part: (partOf part).components) parts;
        targets = builtins.concatMap (part: (partOf part).targets) parts;
        valid = values.settle "fenix.combine" parts;
        more = rust.forPlatforms;
      };

    partOf =
      part:
      if !isDerivation part then
        throw "fenix.combine joins packages, not a ${builtins.typeOf part}"
      else
        part.__rust or {
          components = [ ];
          targets = [ ];
        };

    # A set of components and what is made of them; `valid` guards whatever comes out of it.
    toolchainOf =
      {
        toolchain,
        names,
        valid ? true,
        manifest ? true,
      }:
      let
        plainNames = names;
        both =
          plainNames
          ++ builtins.filter (name: builtins.elem name both') (map (name: "${name}-preview") plainNames);
        both' = builtins.attrNames rust.previewNames;
        pieces = builtins.listToAttrs (
          map (name: {
            inherit name;
            value = if valid then piece name else null;
          }) both
        );
        part =
          name:
          pieces.${name} or (throw "fenix: ${toolchain.label} has no component ${name} for ${triple}${
            if manifest then "" else " in fenix's own nightly sets"
          }");
        joined =
          list: combine "rust-${builtins.replaceStrings [ " " ] [ "-" ] toolchain.label}" (map part list);
        profileToolchain =
          name: joined (builtins.filter (component: pieces ? ${component}) (rust.profile who name));
      in
      pieces
      // {
        toolchain = joined (builtins.filter (name: name != "rustc-dev") plainNames);
        withComponents =
          list:
          if builtins.isList list then joined list else throw "fenix: withComponents wants a list of names";
      }
      // (
        if manifest then
          {
            minimalToolchain = profileToolchain "minimal";
            defaultToolchain = profileToolchain "default";
            completeToolchain = profileToolchain "complete";
            manifest = { inherit toolchain; };
          }
        else
          { }
      );

    fromTable =
      toolchain: valid:
      toolchainOf {
        inherit toolchain valid;
        names = builtins.filter (name: toolchain.has name triple) toolchain.components;
      };

    fromManifestFile =
      file:
      let
        url = "${file}";
        nightly = builtins.match ".*/dist/([0-9]{4}-[0-9]{2}-[0-9]{2})/channel-rust-nightly[.]toml" url;
        stable = builtins.match ".*/dist/channel-rust-([a-z0-9.]+)[.]toml" url;
      in
      if nightly != null then
        fromTable (rust.named who "nightly-${builtins.head nightly}") true
      else if stable != null then
        fromTable (rust.named who (builtins.head stable)) true
      else
        throw "fenix.fromManifestFile: ${url} is no manifest of a channel of Rust";

    toolchainOfArgs =
      args:
      strict "fenix.toolchainOf" (set [ "root" "channel" "date" "sha256" ] true) [ ] args (
        let
          date = args.date or null;
          toolchain = rust.named "fenix.toolchainOf" (
            (args.channel or "nightly") + (if date == null then "" else "-${date}")
          );
        in
        fromTable toolchain (rust.pinned who toolchain (args.sha256 or null))
      );

    fromName =
      name: sha256:
      let
        toolchain = rust.named who name;
      in
      fromTable toolchain (rust.pinned who toolchain sha256);

    fromToolchainName =
      args:
      strict "fenix.fromToolchainName" (set [ "name" "sha256" ] true) [ "name" ] args (
        fromName args.name (args.sha256 or null)
      );

    fromToolchainFile =
      args:
      strict "fenix.fromToolchainFile" (set [ "file" "dir" "sha256" ] true) [ ] args (
        let
          path =
            if args ? file && !(args ? dir) then
              args.file
            else if args ? dir && !(args ? file) then
              args.dir + "/rust-toolchain.toml"
            else
              throw "fenix.fromToolchainFile wants either file or dir";
          table = rust.file "fenix.fromToolchainFile" path;
          toolchain = rust.named "fenix.fromToolchainFile" table.channel;
          present = name: toolchain.has (rust.plain name) triple;
          profile = builtins.filter present (rust.profile who (table.profile or "default"));
          asked = table.components or [ ];
          targets = table.targets or [ ];
        in
        rust.package {
          name = "rust-${table.channel}";
          inherit system;
          components = profile ++ asked;
          targets = [ triple ] ++ targets;
          valid =
            rust.pinned who toolchain (args.sha256 or null)
            && builtins.all (rust.component "rust-toolchain.toml" toolchain triple) asked
            && builtins.all (rust.target "rust-toolchain.toml" toolchain) targets;
          more = rust.forPlatforms;
        }
      );

    nightly =
      names:
      toolchainOf {
        toolchain = rust.channel.nightly // {
          label = "fenix's nightly";
        };
        names = rust.base ++ names;
        manifest = false;
      };

    common = {
      inherit fromManifestFile fromToolchainFile fromToolchainName;
      toolchainOf = toolchainOfArgs;
      fromManifest =
        _: throw "fenix.fromManifest is not known to this evaluation: fromManifestFile reads a manifest";
    };
  };

  stdOnly = own: {
    rust-std = own.piece "rust-std";
  };
in
{
  packages =
    nixpkgs:
    builtins.mapAttrs (
      system: triple:
      let
        own = of system triple;
        moving = name: own.fromTable rust.channel.${name} true;
        known = name: rust.channel.${name}.targets;
        targets = builtins.listToAttrs (
          map
            (target: {
              name = target;
              value =
                let
                  there = of system target;
                  has = name: builtins.elem target (known name);
                  moved = name: if has name then { ${name} = there.fromTable rust.channel.${name} true; } else { };
                  latest =
                    if has "nightly" then
                      {
                        latest = if knowledge.triples ? ${target} then there.nightly nightlySets.latest else stdOnly there;
                      }
                    else
                      { };
                in
                moved "stable" // moved "beta" // latest // there.common;
            })
            (
              builtins.concatMap known [
                "stable"
                "beta"
                "nightly"
              ]
            )
        );
      in
      # fenix builds with nixpkgs' packages of the system, so they must be there.
      builtins.seq nixpkgs.legacyPackages.${system} (
        builtins.mapAttrs (_: own.nightly) nightlySets
        // own.common
        // {
          combine = own.combine "rust-mixed";
          stable = moving "stable";
          beta = moving "beta";
          inherit targets;
          rust-analyzer = own.piece "rust-analyzer";
          rust-analyzer-vscode-extension = own.piece "rust-analyzer";
        }
      )
    ) knowledge.systems;
}
