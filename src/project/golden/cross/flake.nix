{
  description = "A program for every desk and server";

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
      ];

      perSystem = lib.genAttrs systems (
        system:
        let
          pkgs = nixpkgs.legacyPackages.${system};

          fenixPackages = fenix.packages.${system};
          # The hash of channel-rust-1.99.0.toml; another Rust has another.
          release = {
            inherit ((lib.importTOML ./rust-toolchain.toml).toolchain) channel;
            sha256 = "sha256-zm3dyIY2T414ZRR3EhLOvptzG6gta4WZUcawzMUWtqI=";
          };
          toolchain = fenixPackages.fromToolchainFile {
            file = ./rust-toolchain.toml;
            inherit (release) sha256;
          };

          env = {
            # fenix's own lld writes no run path: programs would not find libraries of the Nix store.
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTFLAGS = "-Clinker-features=-lld";
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_RUSTDOCFLAGS = "-Clinker-features=-lld";
          };

          craneLib = (crane.mkLib pkgs).overrideToolchain toolchain;
          commonArgs = {
            pname = "my-tool";
            inherit ((lib.importTOML ./Cargo.toml).package) version;
            src = craneLib.cleanCargoSource ./.;
            strictDeps = true;
            inherit env;
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
              meta = {
                description = "A program for every desk and server";
                license = [
                  lib.licenses.mit
                  lib.licenses.asl20
                ];
                mainProgram = "my-tool";
              };
            }
          );

          # The compiler of this machine with the standard library of a target.
          targetToolchain =
            target:
            fenixPackages.combine [
              ((fenixPackages.toolchainOf release).withComponents [
                "cargo"
                "rustc"
                "rust-std"
              ])
              (fenixPackages.targets.${target}.toolchainOf release).rust-std
            ];
          # The project for another Linux, by the set of nixpkgs that builds for it.
          crossPackage =
            cross:
            ((crane.mkLib cross).overrideToolchain (
              _: targetToolchain cross.stdenv.hostPlatform.rust.rustcTarget
            )).buildPackage
              (
                commonArgs
                // {
                  env =
                    env
                    // lib.optionalAttrs cross.stdenv.hostPlatform.isStatic {
                      CARGO_BUILD_RUSTFLAGS = "-C target-feature=+crt-static";
                    };
                  # Programs for another machine do not run on this one.
                  doCheck = false;
                  meta.mainProgram = "my-tool";
                }
              );
          # The project for a target that needs a linker at most: all else is of this machine.
          targetPackage =
            target: args:
            (craneLib.overrideToolchain (targetToolchain target)).buildPackage (
              commonArgs
              // {
                # Programs for another machine do not run on this one.
                doCheck = false;
              }
              // args
              // {
                env = env // { CARGO_BUILD_TARGET = target; } // args.env or { };
              }
            );
          # Windows, linked by MinGW-w64.
          windowsPackage =
            target: cross:
            let
              compiler = "${cross.stdenv.cc}/bin/${cross.stdenv.cc.targetPrefix}cc";
            in
            targetPackage target {
              env = {
                TARGET_CC = compiler;
                RUSTFLAGS = "-C linker=${compiler} -L native=${cross.windows.pthreads}/lib";
              };
            };

          # The C compilers of nixpkgs link for the other targets.
          compilerOf = cross: "${cross.stdenv.cc}/bin/${cross.stdenv.cc.targetPrefix}cc";
          crossEnv = {
            CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER = compilerOf pkgs.pkgsCross.aarch64-multiplatform;
            CC_aarch64_unknown_linux_gnu = compilerOf pkgs.pkgsCross.aarch64-multiplatform;
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_LINKER = compilerOf pkgs.pkgsCross.musl64;
            CC_x86_64_unknown_linux_musl = compilerOf pkgs.pkgsCross.musl64;
            CARGO_TARGET_X86_64_PC_WINDOWS_GNU_LINKER = compilerOf pkgs.pkgsCross.mingw-msvcrt-x86_64;
            CC_x86_64_pc_windows_gnu = compilerOf pkgs.pkgsCross.mingw-msvcrt-x86_64;
            CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUSTFLAGS = "-L native=${pkgs.pkgsCross.mingw-msvcrt-x86_64.windows.pthreads}/lib";
          }
          // lib.optionalAttrs (system == "x86_64-linux") {
            CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER = "${pkgs.qemu-user}/bin/qemu-aarch64";
            CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER = "${pkgs.wine64}/bin/wine";
          }
          // lib.optionalAttrs (system == "aarch64-linux") {
            CARGO_TARGET_X86_64_UNKNOWN_LINUX_MUSL_RUNNER = "${pkgs.qemu-user}/bin/qemu-x86_64";
          };
        in
        {
          packages = {
            default = package;
            aarch64-unknown-linux-gnu = crossPackage pkgs.pkgsCross.aarch64-multiplatform;
            x86_64-unknown-linux-musl = crossPackage pkgs.pkgsCross.musl64.pkgsStatic;
            x86_64-pc-windows-gnu = windowsPackage "x86_64-pc-windows-gnu" pkgs.pkgsCross.mingw-msvcrt-x86_64;
            static = crossPackage pkgs.pkgsStatic;
          }
          // lib.optionalAttrs (system == "x86_64-linux") {
            windows = windowsPackage "x86_64-pc-windows-gnu" pkgs.pkgsCross.mingw-msvcrt-x86_64;
          };

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
            ];
            env = env // crossEnv;
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
