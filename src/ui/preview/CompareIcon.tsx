/** Two columns, of which one has more and the other less, drawn like the icons of ui/parts. */
export function CompareIcon() {
  return (
    <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M8 1.5v13M1.5 8h4M10.5 8h4m-2-2v4M2.5 3h3m5 0h3m-11 10h3m5 0h3" />
    </svg>
  );
}
