{
  description = "A window that the graphics card draws";

  inputs = {
    nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";
    fenix = {
      url = "github:nix-community/fenix";
      inputs.nixpkgs.follows = "nixpkgs";
    };
    crane.url = "github:ipetkov/crane";
  };

  outputs =
    {
      nixpkgs,
      fenix,
      crane,
      ...
    }:
    let
      inherit (nixpkgs) lib;

      systems = [
        "x86_64-linux"
        "aarch64-linux"
        "aarch64-darwin"
      ];

      perSystem = lib.genAttrs systems (
        system:
        let
          pkgs = nixpkgs.legacyPackages.${system};

          fenixPackages = fenix.packages.${system};
          # The hash of channel-rust-1.99.0.toml; another Rust has another.
          toolchain = fenixPackages.fromToolchainFile {
            file = ./rust-toolchain.toml;
            sha256 = "sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI=";
          };

          buildInputs = lib.optionals pkgs.stdenv.hostPlatform.isLinux [
            pkgs.vulkan-loader
            pkgs.libGL
          ];
          env = {
            # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
          };
          # Looked for by name at run time.
          runtimeLibraries = lib.optionals pkgs.stdenv.hostPlatform.isLinux [
            pkgs.vulkan-loader
            pkgs.libGL
            pkgs.wayland
            pkgs.libxkbcommon
            pkgs.libx11
            pkgs.libxcursor
            pkgs.libxi
            pkgs.libxrandr
            pkgs.libxcb
          ];

          craneLib = (crane.mkLib pkgs).overrideToolchain toolchain;
          commonArgs = {
            pname = "my-window";
            inherit ((lib.importTOML ./Cargo.toml).package) version;
            src = lib.fileset.toSource {
              root = ./.;
              fileset = lib.fileset.unions [
                (craneLib.fileset.commonCargoSources ./.)
                (lib.fileset.fileFilter (file: lib.hasSuffix ".wgsl" file.name) ./.)
              ];
            };
            strictDeps = true;
            inherit buildInputs env;
          };
          # The dependencies alone: built once, and again when a manifest or the toolchain changes.
          cargoArtifacts = craneLib.buildDepsOnly commonArgs;
          buildArgs = commonArgs // {
            inherit cargoArtifacts;
          };
          package = craneLib.buildPackage (
            buildArgs
            // {
              # checks.nextest runs the tests.
              doCheck = false;
              postFixup = lib.optionalString pkgs.stdenv.hostPlatform.isLinux ''
                find $out/bin -type f | while read -r file; do
                  if isELF "$file"; then patchelf --add-rpath ${lib.makeLibraryPath runtimeLibraries} "$file"; fi
                done
              '';
              meta = {
                description = "A window that the graphics card draws";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
                mainProgram = "my-window";
              };
            }
          );
        in
        {
          packages.default = package;

          checks = {
            inherit package;
            clippy = craneLib.cargoClippy (
              buildArgs // { cargoClippyExtraArgs = "--all-targets -- --deny warnings"; }
            );
            rustfmt = craneLib.cargoFmt { inherit (commonArgs) pname version src; };
            docs = craneLib.cargoDoc (
              buildArgs
              // {
                env = env // {
                  RUSTDOCFLAGS = "--deny warnings";
                };
              }
            );
            nextest = craneLib.cargoNextest buildArgs;
          };

          devShells.default = pkgs.mkShell {
            packages = [
              toolchain
              pkgs.bacon
              pkgs.just
            ]
            ++ lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.mold ];
            inherit buildInputs;
            env =
              env
              // lib.optionalAttrs (system == "x86_64-linux") {
                CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld -Clink-arg=-fuse-ld=mold";
              }
              // lib.optionalAttrs (system == "aarch64-linux") {
                CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clink-arg=-fuse-ld=mold";
              };
            shellHook = lib.optionalString pkgs.stdenv.hostPlatform.isLinux ''
              export LD_LIBRARY_PATH="${lib.makeLibraryPath runtimeLibraries}''${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
            '';
          };

          formatter = pkgs.nixfmt-tree;
        }
      );
      pick = name: lib.mapAttrs (_: outputs: outputs.${name}) perSystem;
    in
    {
      packages = pick "packages";
      checks = pick "checks";
      devShells = pick "devShells";
      formatter = pick "formatter";
    };
}
