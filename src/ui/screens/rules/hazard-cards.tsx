import { hazards } from '../../../content/hazards.ts'
import { safeguards } from '../../../content/safeguards.ts'
import type { Chance, Hazard, Level } from '../../../domain/hazard.ts'
import type { Safeguard } from '../../../domain/safeguard.ts'
import { likelihood, severity } from '../../../words/en/levels.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { safeguardName } from '../../result/names.ts'
import { Ladder, LadderLine } from './ladder.tsx'
import { cardPart } from './parts.ts'
import { RulesLink } from './rules-link.tsx'
import { RuleCard } from './rules-part.tsx'
import { When } from './when.tsx'

const words = pagesRules.hazards
const all: readonly (readonly [string, Hazard])[] = Object.entries(hazards)

/** A card for each thing that could go wrong: when it counts, how bad, how likely, and what lowers it. */
export const HazardCards = () => (
  <>
    <p>{say(words.lead, { n: all.length })}</p>
    {all.map(([id, hazard]) => (
      <HazardCard key={id} id={id} hazard={hazard} />
    ))}
  </>
)

const HazardCard = ({ id, hazard }: { readonly id: string; readonly hazard: Hazard }) => {
  const { name, wrong, gate } = hazardWords(id)
  return (
    <RuleCard kind="hazard" id={id} name={name} line={wrong}>
      <h3>{words.gate}</h3>
      <p>{gate}</p>
      <When condition={hazard.gate} />
      <h3>{words.severity}</h3>
      <Ladder steps={hazard.severity} nameOf={levelName(severity)} lowest={1} />
      {hazard.raise !== undefined && (
        <ul className="ladder plain-list">
          <LadderLine level={words.raise} step={hazard.raise} />
        </ul>
      )}
      <h3>{hazard.likelihood.length > 1 ? words.smallest : words.likelihood}</h3>
      {hazard.likelihood.map((chance) => (
        <ChanceLadder key={chance.kind} chance={chance} isAlone={hazard.likelihood.length === 1} />
      ))}
      <h3>{words.loweredBy}</h3>
      <Lowered hazard={id} />
    </RuleCard>
  )
}

const levelName = (names: typeof severity | typeof likelihood) => (level: number): string =>
  `${level} ${names[level as Level].short}`

const ChanceLadder = ({ chance, isAlone }: { readonly chance: Chance; readonly isAlone: boolean }) => (
  <>
    {!isAlone && <h4>{pagesRisks.hazards.chances[chance.kind]}</h4>}
    <Ladder steps={chance.ladder} nameOf={levelName(likelihood)} lowest={1} />
  </>
)

const Lowered = ({ hazard }: { readonly hazard: string }) => {
  const by = Object.entries<Safeguard>(safeguards).filter(([, safeguard]) => safeguard.hazards.includes(hazard))
  if (by.length === 0) return <p>{words.notLowered}</p>
  return (
    <ul>
      {by.map(([id]) => (
        <li key={id}>
          <RulesLink part={cardPart('safeguard', id)}>{safeguardName(id)}</RulesLink>
        </li>
      ))}
    </ul>
  )
}
