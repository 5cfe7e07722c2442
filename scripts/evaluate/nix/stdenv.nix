# Builders that end in `stdenv.mkDerivation` of nixpkgs.
#
# Source: pkgs/stdenv/generic/make-derivation.nix and setup.sh, pkgs/build-support/mkshell of nixpkgs (July 2026). The real
# one makes a variable of every argument; here the name must be one that something reads, or look like a variable, so
# that a slip of the pen is seen.
values:
let
  inherit (values)
    words
    set
    settle
    isDerivation
    ;

  phases = words "Unpack Patch Configure Build Check Install Fixup InstallCheck Dist";
  around = builtins.concatMap (phase: [
    "pre${phase}"
    "post${phase}"
  ]) phases;

  inputs = words ''
    buildInputs nativeBuildInputs propagatedBuildInputs propagatedNativeBuildInputs checkInputs nativeCheckInputs
    installCheckInputs nativeInstallCheckInputs depsBuildBuild depsBuildTarget depsHostHost depsTargetTarget
    depsBuildBuildPropagated depsHostHostPropagated packages inputsFrom
  '';

  arguments = words ''
    name pname version src srcs sourceRoot unpackPhase patchPhase configurePhase buildPhase checkPhase installPhase
    fixupPhase installCheckPhase distPhase phases prePhases preInstallPhases preFixupPhases patches patchFlags
    configureFlags cmakeFlags mesonFlags makeFlags buildFlags checkTarget checkFlags installFlags installTargets
    doCheck doInstallCheck doDist strictDeps separateDebugInfo outputs outputBin outputDev outputLib
    hardeningDisable hardeningEnable enableParallelBuilding enableParallelChecking passthru meta env shellHook
    allowedReferences allowedRequisites disallowedReferences disallowedRequisites requiredSystemFeatures
    preferLocalBuild allowSubstitutes dontUnpack dontPatch dontConfigure dontBuild dontInstall dontFixup dontStrip
    dontPatchELF dontPatchShebangs dontWrapQtApps dontWrapGApps dontUseCmakeConfigure dontUseMesonConfigure
    dontUseNinjaBuild dontUsePytestCheck dontUseCmakeBuildDir dontDisableStatic stdenv __structuredAttrs
    __darwinAllowLocalNetworking __noChroot impureEnvVars exportReferencesGraph stripAllList stripDebugList
    passAsFile cmakeBuildType mesonBuildType unpackCmd setSourceRoot runtimeDependencies makeWrapperArgs
  '';

  names = set (arguments ++ inputs ++ around) true;

  # A variable of the environment is written with a capital.
  isVariable = name: builtins.match "[A-Z_][A-Za-z0-9_]*" name != null;

  checkNames =
    what: known: args:
    let
      unknown = builtins.filter (name: !isVariable name) (values.strangers (names // known) args);
    in
    unknown == [ ] || throw "${what} takes no argument ${builtins.head unknown}";

  isText =
    value:
    builtins.elem (builtins.typeOf value) [
      "string"
      "bool"
      "int"
    ]
    || isDerivation value;

  checkEnv =
    what: args:
    let
      env = args.env or { };
      twice = builtins.filter (name: args ? ${name}) (builtins.attrNames env);
      wrong = builtins.filter (name: !isText env.${name}) (builtins.attrNames env);
    in
    if !builtins.isAttrs env then
      throw "${what}: env is no set"
    else if wrong != [ ] then
      throw "${what}: env.${builtins.head wrong} is a ${
        builtins.typeOf env.${builtins.head wrong}
      }, and only texts, numbers, booleans and packages can be there"
    else if twice != [ ] then
      throw "${what}: ${builtins.head twice} stands both in env and among the arguments"
    else
      values.settleAll "${what}: env" env;

  checkInput =
    what: system: value:
    if builtins.isList value then
      builtins.all (checkInput what system) value
    else if isDerivation value then
      if value.system != system then
        throw "${what}, for ${system}, has ${value.name} of ${value.system}"
      else
        settle what value
    else if value == null || builtins.isString value || builtins.isPath value || value ? outPath then
      settle what value
    else
      throw "${what} has a ${builtins.typeOf value} among its packages";

  checkInputs =
    what: system: args:
    builtins.all (
      name:
      !(args ? ${name})
      || (
        if builtins.isList args.${name} then
          checkInput "${what}: ${name}" system args.${name}
        else
          throw "${what}: ${name} is a ${builtins.typeOf args.${name}}, not a list"
      )
    ) inputs;

  checkText =
    what: meta: name:
    !(meta ? ${name}) || builtins.isString meta.${name} || throw "${what}: meta.${name} is no text";

  checkLicense =
    what: license:
    if builtins.isList license then
      builtins.all (checkLicense what) license
    else
      builtins.isString license
      || license ? spdxId
      || license ? shortName
      || throw "${what}: meta.license is no licence";

  checkMeta =
    what: meta:
    builtins.all (checkText what meta) [
      "description"
      "homepage"
      "mainProgram"
      "longDescription"
    ]
    && (!(meta ? license) || checkLicense what meta.license);

  # These are looked at by themselves, or are no variables.
  apart = inputs ++ [
    "env"
    "meta"
    "passthru"
    "stdenv"
  ];

  /*
    A derivation made by a builder.
      what     how the builder is called
      known    the arguments that it reads, beside those of every builder
      valid    a further condition: true, or an error
      more     what the derivation has beside its path
      ignored  arguments that the builder keeps for itself
  */
  make =
    {
      what,
      system,
      args,
      known ? { },
      valid ? true,
      more ? { },
      ignored ? [ ],
      name ? null,
    }@options:
    let
      own =
        args.name or (
          if args ? pname && args ? version then
            "${args.pname}-${args.version}"
          else
            throw "${what} needs a name, or pname and version"
        );
    in
    if !builtins.isAttrs args then
      throw "${what} wants a set of arguments, not a ${builtins.typeOf args}"
    else
      values.derivation {
        name = if name == null then own else name;
        inherit system;
        valid =
          checkNames what known args
          && checkEnv what args
          && checkInputs what system args
          && checkMeta what (args.meta or { })
          && values.settleAll what (removeAttrs args (apart ++ ignored))
          && valid;
        more =
          builtins.intersectAttrs (set [
            "pname"
            "version"
            "src"
            "env"
            "shellHook"
            "buildInputs"
            "nativeBuildInputs"
          ] true) args
          // (args.passthru or { })
          // {
            meta = args.meta or { };
            overrideAttrs =
              change:
              let
                first = if builtins.isFunction change then change args else change;
                changed = if builtins.isFunction first then change { } args else first;
              in
              make (options // { args = args // changed; });
          }
          // more;
      };
in
{
  inherit make checkNames inputs;
}
