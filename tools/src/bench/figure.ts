/** One ratio of the bench, and what it is held against. */
export interface Figure {
  /** The bar's number, e.g. P1. */
  readonly bar: string;
  readonly what: string;
  readonly ratio: number;
  /** The bench fails above this; null for what is reported only. */
  readonly floor: number | null;
  /** What we would like it to be. */
  readonly aim: number | null;
  /** The absolute values behind the ratio, with their unit; they mean little on another machine. */
  readonly absolute: string;
}

/** Whether a figure fails its floor, keeps it, or reaches its aim, where it has one. */
export function verdictOf({ ratio, floor, aim }: Figure): 'reported' | 'fails' | 'keeps the floor' | 'reaches the aim' {
  if (floor === null || aim === null) return 'reported';
  if (!(ratio <= floor)) return 'fails';
  return ratio <= aim ? 'reaches the aim' : 'keeps the floor';
}

/** The figures as a table of text, a line each. */
export function tableOf(figures: readonly Figure[]): string {
  const head = ['#', 'what', 'ratio', 'floor', 'aim', 'verdict', 'absolute, this machine only'];
  const rows = figures.map((figure) => [
    figure.bar,
    figure.what,
    figure.ratio.toFixed(2),
    String(figure.floor ?? '–'),
    String(figure.aim ?? '–'),
    verdictOf(figure),
    figure.absolute,
  ]);
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
