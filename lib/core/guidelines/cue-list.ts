/** Many cues in few lines: each line lists some, parted by bars. */
export function cueList(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|'));
}
