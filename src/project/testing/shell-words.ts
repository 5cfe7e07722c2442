/** Words that stand before a command without being one. */
const BEFORE = /^(?:if|then|else|do|while|!|\{|\()$/;

/** The simple commands of a line of a shell, each as its words without their quotes. */
export function simpleCommands(line: string): readonly (readonly string[])[] {
  const commands: string[][] = [[]];
  const pattern =
    /"((?:[^"\\]|\\.)*)"|'([^']*)'|(&&|\|\||[|;&](?!\d))|(\s+)|((?:[^\s"'|;&\\]|\\.|&(?=\d))+)|(.)/g;
  let open: string | undefined;
  const close = (): void => {
    if (open !== undefined) commands.at(-1)?.push(open);
    open = undefined;
  };
  if (/^\s*#/.test(line)) return [];
  for (const [, double, single, operator, blank, plain, other] of line.matchAll(pattern)) {
    const text = double ?? single ?? plain ?? other;
    if (text !== undefined) open = (open ?? '') + text;
    if (blank !== undefined) close();
    if (operator !== undefined) {
      close();
      commands.push([]);
    }
  }
  close();
  return commands.map(withoutBefore).filter((words) => words.length > 0);
}

/** Without the words of the shell itself, `env`, `exec` and the variables that are set for the command alone. */
function withoutBefore(words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !BEFORE.test(word) && !/^(env|exec|[A-Za-z_]\w*=.*)$/.test(word));
  return start < 0 ? [] : words.slice(start);
}
