import { useState } from 'react'
import { portfolioPlot } from '../../../charts/portfolio-plot.ts'
import type { Spread } from '../../../domain/portfolio.ts'
import { type PortfolioRow, type Setting, tiersBySetting } from '../../../record/portfolio.ts'
import { pagesOverAll } from '../../../words/en/pages-over-all.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { DrawnShape } from '../../result/drawn-shape.tsx'
import { actionLabel, countsText, isEmpty, settingName } from './over-all-words.ts'

const words = pagesOverAll.tiers

const PLOT_WORDS = { signs: { 1: '1', 2: '2', 3: '3', 4: '4' }, none: words.none } as const

const LEGEND = say(words.plotNote, {
  tiers: [
    ...([1, 2, 3, 4] as const).map((tier) => say(words.tierSign, { tier, name: tiers[tier].name })), words.noneIs,
  ].join(', '),
})

const SETTINGS = ['place', 'access'] as const satisfies readonly Setting[]

/** Tiers by what it can do and where: drawn, and the same as a table. */
export const OverAllTiers = ({ rows }: { readonly rows: readonly PortfolioRow[] }) => {
  const [setting, setSetting] = useState<Setting>('place')
  const spread = tiersBySetting(rows, setting)
  return (
    <section>
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      <fieldset className="fieldset field">
        <legend className="field__legend">{words.setting}</legend>
        <div className="choices">
          {SETTINGS.map((one) => (
            <Option
              key={one}
              type="radio"
              id={`over-all-${one}`}
              name="over-all-setting"
              label={words.settings[one]}
              checked={setting === one}
              onChange={() => setSetting(one)}
            />
          ))}
        </div>
      </fieldset>
      <Plot spread={spread} setting={setting} />
      <SpreadTable spread={spread} setting={setting} />
    </section>
  )
}

/** Pixels for each unit of the drawing, so that its letters are as large as those around it. */
const SCALE = 1.3

interface SpreadProps {
  readonly spread: Spread
  readonly setting: Setting
}

const Plot = ({ spread: { settings, rows }, setting }: SpreadProps) => {
  const columns = settings.map((one) => settingName(setting, one))
  const drawn = rows.map(({ action, cells }) => ({ label: actionLabel(action), cells }))
  const { width, height, shapes } = portfolioPlot(columns, drawn, PLOT_WORDS)
  return (
    <figure className="over-all__plot">
      <svg
        className="over-all__drawing"
        viewBox={`0 0 ${width} ${height}`}
        width={width * SCALE}
        role="img"
        aria-label={say(words.plotAlt, { rows: rows.length, columns: columns.length })}
      >
        {shapes.map((shape) => (
          <DrawnShape key={JSON.stringify(shape)} shape={shape} />
        ))}
      </svg>
      <figcaption className="soft">{LEGEND}</figcaption>
    </figure>
  )
}

const SpreadTable = ({ spread: { settings, rows }, setting }: SpreadProps) => (
  <div className="carded">
    <table className="table">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.action}</th>
          {settings.map((one) => (
            <th key={one ?? ''} scope="col">
              {settingName(setting, one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ action, cells }) => (
          <tr key={action ?? ''}>
            <th scope="row">{actionLabel(action)}</th>
            {cells.map((counts, column) => {
              const one = settings[column] ?? null
              return (
                <td key={one ?? ''} data-label={settingName(setting, one)} data-empty={isEmpty(counts) || undefined}>
                  {countsText(counts)}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
