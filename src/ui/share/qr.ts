import { correction, generate } from 'lean-qr';

/** A QR code as a drawing: how many modules it has to a side, and the dark ones as one path. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

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
    return generate(text, { minCorrectionLevel: correction.L });
  } catch {
    return undefined;
  }
}
