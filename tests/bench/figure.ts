/** One line of the table: what was measured, and what it should reach where the project has said so. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: 'KB' | 'ms' | 'µs' | 'bytes' | '×' | ''
  /** The value must not be above this. */
  readonly target?: number
}

/** The middle value, or of two middle ones the lower. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that this share of the measurements does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** The figures as one table of plain text, numbers to the right. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['figure', 'measured', 'target', ''], ...figures.map(rowOf)]
  const widthOf = (column: number) => Math.max(...rows.map(row => row[column]?.length ?? 0))
  const padded = (text: string, column: number) =>
    column === 0 ? text.padEnd(widthOf(column)) : text.padStart(widthOf(column))
  return rows.map(row => row.map(padded).join('  ').trimEnd()).join('\n')
}

function rowOf({ name, value, unit, target }: Figure): readonly string[] {
  const shown = `${rounded(value)} ${unit}`
  if (target === undefined) return [name, shown, '', '']
  return [name, shown, `<= ${target} ${unit}`, value <= target ? 'reached' : 'NOT REACHED']
}

function rounded(value: number): string {
  return Math.abs(value) < 10 ? value.toFixed(2) : value.toFixed(0)
}
