import { crisisLines } from '../../../words/en/crisis-lines.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'

/** Lines by country, as text: a number for the wrong country is a harm of its own, so nothing is guessed. */
export const CrisisHelp = () => (
  <Disclosure summary={<strong>{crisisLines.title}</strong>} className="help">
    <p>
      <strong>{crisisLines.danger}</strong>
    </p>
    <p>{crisisLines.lead}</p>
    {Object.entries(crisisLines.countries).map(([id, { name, lines }]) => (
      <section key={id} className="help__country">
        <h3>{name}</h3>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line.name}>
              {line.name}: <strong>{line.reach}</strong>{' '}
              <small className="soft">{say(crisisLines.checked[line.checked], { date: crisisLines.checkedOn })}</small>
            </li>
          ))}
        </ul>
      </section>
    ))}
  </Disclosure>
)
