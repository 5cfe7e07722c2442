# nixpkgs-mozilla: the overlay `rust`.
#
# Source: rust-overlay.nix and flake.nix of mozilla/nixpkgs-mozilla at 16ab32e (2026-07-13). Its toolchain is the whole
# package `rust` of a channel, says nothing of platforms, and takes these extensions alone.
values: rust: knowledge:
let
  inherit (values) set words strict;
  who = "nixpkgs-mozilla";
  extensionsOf = words "rust-std rustc-dev rustc-docs rust-src rust-analyzer-preview llvm-tools-preview rust-analysis";
  included = rust.base ++ [
    "rust-docs"
    "rustfmt"
    "clippy"
  ];
  overlay =
    final: _:
    let
      inherit (final.__nixpkgs) system;
      triple = knowledge.systems.${system};
      toolchain =
        manifest: valid: given:
        let
          extensions = given.extensions or [ ];
          targets = given.targets or [ ];
          extension =
            name:
            if !(builtins.elem name extensionsOf) then
              throw "nixpkgs-mozilla: ${name} is no extension of rust: it has ${values.quoted extensionsOf}"
            else
              rust.component who manifest triple name;
        in
        rust.package {
          name = "rust-${builtins.replaceStrings [ " " ] [ "-" ] manifest.label}";
          inherit system;
          components = included ++ extensions;
          targets = [ triple ] ++ targets;
          valid =
            valid && builtins.all extension extensions && builtins.all (rust.target who manifest) targets;
          more.override =
            change:
            strict "nixpkgs-mozilla: override" (set (words "extensions targets targetExtensions") true) [ ]
              change
              (toolchain manifest valid (given // change));
        };
      rustChannelOf =
        args:
        strict "rustChannelOf" (set (words "channel date sha256 staging rustToolchain dist_root") true) [ ]
          args
          (
            let
              date = args.date or null;
              manifest = rust.named "rustChannelOf" (
                (args.channel or "nightly") + (if date == null then "" else "-${date}")
              );
              valid = rust.pinned who manifest (args.sha256 or null);
              piece =
                name:
                rust.package {
                  inherit name system valid;
                  components = [ name ];
                  targets = [ triple ];
                };
            in
            {
              rust = toolchain manifest valid { };
              cargo = piece "cargo";
              rustc = piece "rustc";
              rust-std = piece "rust-std";
              rust-src = piece "rust-src";
              rust-docs = piece "rust-docs";
              clippy-preview = piece "clippy-preview";
              rustfmt-preview = piece "rustfmt-preview";
            }
          );
      rustChannels = builtins.mapAttrs (channel: _: rustChannelOf { inherit channel; }) (
        set [ "stable" "beta" "nightly" ] true
      );
    in
    {
      inherit rustChannelOf rustChannels;
      latest.rustChannels = rustChannels;
      rustChannelOfTargets =
        channel: date: targets:
        (rustChannelOf { inherit channel date; }).rust.override { inherit targets; };
    };
in
{
  inherit overlay;
  overlays.rust = overlay;
}
