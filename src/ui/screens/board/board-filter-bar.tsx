import { BOARD_SORTS, type BoardView, EVERYTHING } from '../../../state/board-view.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useServices } from '../../services.ts'

const words = pagesBoard.filter

type Labels = Readonly<Record<string, string>>

const optionsOf = (labels: Labels) => Object.entries(labels).map(([id, label]) => ({ id, label }))
const withAll = (labels: Labels) => [{ id: 'all', label: words.all }, ...optionsOf(labels)]

const SORTS = BOARD_SORTS.map((id) => ({ id, label: words.sorts[id] }))
const TIERS = withAll({
  ...Object.fromEntries(Object.entries(tiers).map(([tier, { name }]) => [tier, `${tier} ${name}`])), ...words.tiers,
})

/** Each filter with what it offers; its value is a member of the view under the same name. */
const FILTERS = [
  { of: 'verdict', options: withAll(pagesBoard.row.verdict) },
  { of: 'tier', options: TIERS },
  { of: 'ready', options: withAll(words.readies) },
  { of: 'decision', options: withAll(words.decisions) },
] as const

interface BoardFilterBarProps {
  readonly view: BoardView
  readonly shown: number
  readonly all: number
}

/** Order, filters and search, with a count that tells at once what they do. */
export const BoardFilterBar = ({ view, shown, all }: BoardFilterBarProps) => {
  const { show } = useServices().board.actions
  // The options offered are the words that the view knows.
  const set = (of: keyof BoardView, value: string) => show({ [of]: value } as Partial<BoardView>)
  return (
    <section className="board-filter" aria-label={words.label}>
      <div className="board-filter__fields">
        <TextField
          id="board-search"
          label={words.search}
          hint={words.searchHint}
          value={view.search}
          onChange={(search) => show({ search })}
        />
        <SelectField
          id="board-sort"
          label={words.sort}
          value={view.sort}
          options={SORTS}
          onChange={(value) => set('sort', value)}
        />
        {FILTERS.map(({ of, options }) => (
          <SelectField
            key={of}
            id={`board-${of}`}
            label={words[of]}
            value={view[of]}
            options={options}
            onChange={(value) => set(of, value)}
          />
        ))}
      </div>
      <Option
        type="checkbox"
        id="board-newest"
        name="board-newest"
        label={words.newest}
        hint={words.newestHint}
        checked={view.isNewestOnly}
        onChange={(isNewestOnly) => show({ isNewestOnly })}
      />
      <div className="board-filter__count">
        <p role="status">{say(words.count, { shown, all })}</p>
        {shown < all && (
          <Button kind="quiet" onClick={() => show({ ...EVERYTHING, sort: view.sort })}>
            {words.clear}
          </Button>
        )}
      </div>
    </section>
  )
}
