import { correction, generate } from 'lean-qr';

/** A QR code as a drawing: how many modules it has to a side, and the dark ones as one path. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/**
 * The largest version that is drawn (ISO/IEC 18004): with the edge around it a side has 157 modules, which a phone's
 * screen shows with two pixels each, and a wider one with three. What is drawn finer cannot be read.
 */
const LARGEST = 33;

/** The most that such a code holds, in bytes, with the least correction. */
export const MOST_BYTES = 2068;

/** The QR code of a text, or nothing where it is too long for one. */
export function qrDrawing(text: string): QrDrawing | undefined {
  const code = generated(text);
  if (!code) return undefined;
  const runs: string[] = [];
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      const from = x;
      while (code.get(x, y)) x++;
      if (x > from) runs.push(`M${from} ${y}h${x - from}v1H${from}z`);
    }
  }
  return { size: code.size, path: runs.join('') };
}

/** The library throws where a text does not fit: the one thing that it can say of a text. */
function generated(text: string): ReturnType<typeof generate> | undefined {
  try {
    return generate(text, { minCorrectionLevel: correction.L, maxVersion: LARGEST });
  } catch {
    return undefined;
  }
}
