import { showable } from '../config/shown.ts';
import { systemProblem } from './problem.ts';
import { run } from './run.ts';

/** Ends with the one line that the help promises, whatever went wrong. */
function fail(message: string, status = 2): void {
  if (process.exitCode) return;
  process.exitCode = status;
  process.stderr.write(`ferroflake: ${message}\n`);
}

// Who closes the pipe has read enough: `ferroflake presets | head -1` is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE')
    fail(`all was done but the printing: ${systemProblem('write', '/dev/stdout', error).message}`, 1);
});
// There is nobody left to tell; the status says it.
process.stderr.on('error', () => {});

try {
  const status = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  });
  process.exitCode ??= status;
} catch (error) {
  const { syscall, message } = error as NodeJS.ErrnoException;
  fail(
    syscall === 'uv_cwd'
      ? systemProblem('find', '.', error).message
      : `this is a mistake of ours: ${showable(message.replace(/\s+/g, ' '))}`,
  );
}
