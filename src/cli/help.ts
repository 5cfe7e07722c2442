import { version } from '../../package.json' with { type: 'json' };

/** The version of the command, that of the package. */
export const VERSION: string = version;

/** What `--help` prints. */
export const HELP = `ferroflake: Rust projects that use Nix, written to work the first time

Usage:
  ferroflake new DIR SOURCE             writes the project into DIR
  ferroflake presets                    lists the presets: an id, a tab, a description
  ferroflake options                    lists every choice as Markdown, with its reasons
  ferroflake explain FIELD[=OPTION]     tells more of a choice, with its source: explain provider=fenix
  ferroflake show link SOURCE           prints the link of a config
  ferroflake show config SOURCE         prints a config as JSON
  ferroflake show problems SOURCE       prints what there is to say about a config

SOURCE is one of:
  --preset ID          a preset; with "new" the project is named as DIR is, where a crate can have that name
  --link URL           a link, or the part of it from the "#" on; quote it for the shell
  --config FILE.json   the ferroflake.json of a project, or a config as "show config" prints it; fields that the
                       latter leaves out are the default's

Options:
  --force              writes into a folder that is not empty; files of the same name are replaced. Also writes
                       within another Cargo workspace, and with another name or layout than the one given
  --dry-run            writes nothing, and lists what "new" would write and replace, and which files of the former
                       choices it would no longer make
  -h, --help           this text
  -V, --version        the version

Values of a link or a file that cannot be used are listed on standard error, each with what took its place; where
it is the name or the layout, "new" writes nothing without --force.
The exit status is 0, or 2 after one line that says what is wrong; nothing is written then. It is 1 where all was
done, the project written, too, and only what there is to print could not be printed.
`;
