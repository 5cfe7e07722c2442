# rust-overlay: `rust-bin`, by the project's table of releases.
#
# Source: lib/rust-bin.nix, lib/mk-component-set.nix and flake.nix of oxalica/rust-overlay at fd2ebb9 (2026-08-22).
values: rust: knowledge:
let
  inherit (values) set words strict;
  who = "rust-overlay";
  overridable = set (words "extensions targets targetExtensions enableLibsecret") true;

  toolchain =
    system: triple: manifest:
    let
      present = name: manifest.has name triple;
      profile =
        name: given:
        let
          extensions = given.extensions or [ ];
          targets = given.targets or [ ];
        in
        rust.package {
          name = "rust-${name}-${builtins.replaceStrings [ " " ] [ "-" ] manifest.label}";
          inherit system;
          components =
            builtins.filter (component: present (rust.plain component)) (rust.profile who name) ++ extensions;
          targets = [ triple ] ++ targets;
          valid =
            builtins.all (rust.component who manifest triple) extensions
            && builtins.all (rust.target who manifest) (targets ++ [ triple ]);
          more = rust.forPlatforms // {
            override =
              change:
              let
                new = if builtins.isFunction change then change given else change;
              in
              strict "rust-overlay: override" overridable [ ] new (profile name (given // new));
          };
        };
      piece =
        name:
        rust.package {
          inherit name system;
          components = [ name ];
          targets = if name == "rust-std" then [ triple ] else [ ];
          valid = true;
        };
      names = builtins.filter present manifest.components;
    in
    builtins.listToAttrs (
      map
        (name: {
          inherit name;
          value = piece name;
        })
        (
          names
          ++ builtins.filter (name: builtins.elem rust.previewNames.${name} names) (
            builtins.attrNames rust.previewNames
          )
        )
    )
    // {
      minimal = profile "minimal" { };
      default = profile "default" { };
      complete = profile "complete" { };
      rust = throw "rust-overlay warns of the set rust: default, with extensions, has taken its place";
    };

  bin =
    pkgs:
    let
      inherit (pkgs.__nixpkgs) system;
      triple = knowledge.systems.${system};
      of = toolchain system triple;
      nightlies = builtins.mapAttrs (_: of) rust.nightly;
      fromTable =
        where: table:
        let
          known = set (words "channel profile components targets path") true;
        in
        strict "rust-overlay: ${where}" known [ "channel" ] table (
          (of (rust.named "rust-overlay" table.channel)).${table.profile or "default"}.override {
            extensions = table.components or [ ];
            targets = table.targets or [ ];
          }
        );
    in
    {
      stable = builtins.mapAttrs (_: of) rust.stable // {
        latest = of rust.channel.stable;
      };
      beta.latest = of rust.channel.beta;
      nightly = nightlies // {
        latest = of rust.channel.nightly;
      };
      fromRustupToolchain = fromTable "fromRustupToolchain";
      fromRustupToolchainFile =
        path: fromTable "rust-toolchain.toml" (rust.file "rust-overlay.fromRustupToolchainFile" path);
      selectLatestNightlyWith =
        select:
        let
          dates = builtins.attrNames rust.nightly;
          try =
            index:
            let
              found = select nightlies.${builtins.elemAt dates index};
            in
            if
              index == 0 || builtins.length dates - index >= 60 || (builtins.tryEval found.drvPath).success
            then
              found
            else
              try (index - 1);
        in
        try (builtins.length dates - 1);
      fromRustcRev = _: throw "rust-overlay.fromRustcRev is not known to this evaluation";
    };
  overlay = final: _: { rust-bin = bin final; };
in
{
  lib.mkRustBin =
    options: pkgs:
    strict "rust-overlay: mkRustBin" (set [ "distRoot" ] true) [ ] options (
      if pkgs ? __nixpkgs then
        bin pkgs
      else
        throw "rust-overlay: mkRustBin wants nixpkgs' packages of a system"
    );
  overlays = {
    default = overlay;
    rust-overlay = overlay;
  };
  packages =
    nixpkgs:
    builtins.mapAttrs (
      system: _:
      let
        own = bin nixpkgs.legacyPackages.${system};
      in
      {
        default = own.stable.latest.default;
        rust = own.stable.latest.default;
        rust-beta = own.beta.latest.default;
        rust-nightly = own.nightly.latest.default;
      }
    ) knowledge.systems;
}
