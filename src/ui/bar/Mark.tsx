const ARMS = [0, 60, 120, 180, 240, 300];

/** The mark: a flake of six arms that grow, as teeth, out of a nut. */
export function Mark() {
  return (
    <svg className="mark" viewBox="-16 -16 32 32" width="28" height="28" aria-hidden="true">
      {ARMS.map((angle) => (
        <path
          key={angle}
          className="mark-arm"
          d="M0-6.5V-14M-3.4-13.2 0-10l3.4-3.2"
          transform={`rotate(${angle})`}
        />
      ))}
      <path className="mark-nut" d="M0-6.8 5.9-3.4V3.4L0 6.8-5.9 3.4V-3.4Z" />
      <circle className="mark-hole" r="2.6" />
    </svg>
  );
}
