# Everything that a flake can have as an input, by repository. Loaded once by each process.
let
  knowledge = builtins.fromJSON (builtins.readFile ./knowledge.json);
  values = import ./values.nix;
  lib = import ./lib.nix values knowledge;
  stdenvs = import ./stdenv.nix values;
  platforms = import ./platforms.nix values knowledge;
  rustPlatforms = import ./rust-platform.nix values lib stdenvs;
  nixpkgs = import ./nixpkgs.nix {
    inherit
      values
      knowledge
      lib
      stdenvs
      platforms
      rustPlatforms
      ;
  };
  rust = import ./toolchains.nix values knowledge;
  modules = import ./modules.nix values knowledge;
  mozilla = import ./mozilla.nix values rust knowledge;
  fenix = import ./fenix.nix values rust knowledge;
  rust-overlay = import ./rust-overlay.nix values rust knowledge;

  # Each branch of nixpkgs as a flake: made once, and shared by all projects.
  branches = builtins.mapAttrs (branch: { kin, ... }: {
    inherit kin;
    inherit lib;
    outPath = toString (./nixpkgs + "/${branch}");
    legacyPackages = builtins.mapAttrs (system: _: nixpkgs.packages { inherit branch system; }) (
      platforms.native
    );
  }) knowledge.branches;

  flake = own: outPath: own // { inherit outPath; };
  here = toString ./.;
in
{
  inherit
    values
    knowledge
    lib
    stdenvs
    mozilla
    branches
    ;
  inherit (nixpkgs) importNixpkgs knowsTarget;

  # What stands for a repository: a function of the nixpkgs that it builds with, and the inputs that it has.
  repositories = {
    "nix-community/fenix" = {
      inputs = [
        "nixpkgs"
        "rust-analyzer-src"
      ];
      flake = own: flake { packages = fenix.packages own; } "${here}/fenix";
    };
    "oxalica/rust-overlay" = {
      inputs = [ "nixpkgs" ];
      flake =
        own: flake (rust-overlay // { packages = rust-overlay.packages own; }) "${here}/rust-overlay";
    };
    "ipetkov/crane" = {
      inputs = [ ];
      flake = _: flake (import ./crane.nix values lib stdenvs nixpkgs.knowsTarget) "${here}/crane";
    };
    "nix-community/naersk" = {
      inputs = [
        "nixpkgs"
        "fenix"
      ];
      flake =
        own:
        flake {
          lib = builtins.mapAttrs (_: pkgs: pkgs.callPackage ./naersk { }) own.legacyPackages;
        } "${here}/naersk";
    };
    "numtide/flake-utils" = {
      inputs = [ "systems" ];
      flake = _: flake (import ./flake-utils.nix lib) "${here}/flake-utils";
    };
    "hercules-ci/flake-parts" = {
      inputs = [ "nixpkgs-lib" ];
      flake = _: flake (import ./flake-parts.nix values lib modules) "${here}/flake-parts";
    };
    "numtide/treefmt-nix" = {
      inputs = [ "nixpkgs" ];
      flake = _: flake modules.treefmt-nix "${here}/treefmt-nix";
    };
    "cachix/git-hooks.nix" = {
      inputs = [
        "nixpkgs"
        "flake-compat"
      ];
      flake = own: flake (modules.git-hooks own) "${here}/git-hooks";
    };
    "nix-systems/default" = {
      inputs = [ ];
      flake = _: { outPath = "${here}/systems"; };
    };
    "mozilla/nixpkgs-mozilla" = {
      inputs = [ ];
      flake = _: flake mozilla "${here}/nixpkgs-mozilla";
      files = "${here}/nixpkgs-mozilla";
    };
    "rustsec/advisory-db" = {
      inputs = [ ];
      files = "${here}/advisory-db";
    };
  };
}
