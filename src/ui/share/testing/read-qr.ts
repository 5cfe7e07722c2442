import jsQR from 'jsqr';

/** How many pixels a module is drawn with, and how many modules stand free around the code. */
const SCALE = 4;
const QUIET = 4;

/** What a reader of QR codes finds in a drawn one: the path of runs that qr.ts writes, painted dark on light. */
export function readQr(size: number, path: string): string | undefined {
  const side = (size + 2 * QUIET) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1H(\d+)z/g)];
  if (runs.map(([run]) => run).join('') !== path) throw new Error('the path has more than runs of modules');
  for (const [, x = '', y = '', width = ''] of runs) {
    const [left, top] = [(Number(x) + QUIET) * SCALE, (Number(y) + QUIET) * SCALE];
    for (let row = top; row < top + SCALE; row++)
      for (let column = left; column < left + Number(width) * SCALE; column++)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return readPixels(pixels, side, side);
}

/** What a reader of QR codes finds in a picture, given as red, green, blue and alpha of each pixel. */
export function readPixels(pixels: Uint8ClampedArray, width: number, height: number): string | undefined {
  // The package is CommonJS: what is called stands under its name of the default export.
  const read = (jsQR as unknown as { default?: typeof jsQR }).default ?? jsQR;
  return read(pixels, width, height)?.data;
}
