import { Fragment } from 'react'
import type { ExampleId } from '../../../content/examples.ts'
import { examples } from '../../../words/en/examples.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { useDesk } from '../../desk.ts'
import { hrefOfRules } from '../../route.ts'
import { cardPart } from '../rules/parts.ts'

const words = pagesStart.templates

/** The paper's own example stands among the ways in. */
const TEMPLATES = (Object.keys(examples) as ExampleId[]).filter((id) => id !== 'paper')

/** Features that people often bring, with suggested answers, and what these were drawn from. */
export const TemplateList = () => (
  <section aria-labelledby="templates">
    <h2 id="templates">{words.title}</h2>
    <p>{words.hint}</p>
    <ul className="ways plain-list">
      {TEMPLATES.map((id) => (
        <li className="way card" key={id}>
          <Template id={id} />
        </li>
      ))}
    </ul>
  </section>
)

const Template = ({ id }: { readonly id: ExampleId }) => {
  const { begin } = useDesk()
  const { title, line, sources } = examples[id]
  return (
    <>
      <h3>{title}</h3>
      <p>{line}</p>
      <p className="soft">
        {words.drawnFrom}{' '}
        {Object.entries(sources).map(([source, name], n) => (
          <Fragment key={source}>
            {n > 0 && ' · '}
            <a href={hrefOfRules(cardPart('source', source))}>{name}</a>
          </Fragment>
        ))}
      </p>
      <Button
        kind="secondary"
        aria-label={say(words.beginNamed, { title })}
        onClick={() => begin({ kind: 'example', example: id })}
      >
        {words.begin}
      </Button>
    </>
  )
}
