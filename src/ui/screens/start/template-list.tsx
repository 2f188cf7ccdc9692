import { examples } from '../../../words/en/examples.ts'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { useDesk } from '../../desk.ts'

const TEMPLATES = ['breathing-exercise', 'ambient-scribe', 'open-companion'] as const

/** Three features that people often bring, with suggested answers. */
export const TemplateList = () => {
  const { begin } = useDesk()
  return (
    <section aria-labelledby="templates">
      <h2 id="templates">{words.templates.title}</h2>
      <p>{words.templates.hint}</p>
      <ul className="ways plain-list">
        {TEMPLATES.map((id) => (
          <li className="way card" key={id}>
            <h3>{examples[id].title}</h3>
            <p>{examples[id].line}</p>
            <Button
              kind="secondary"
              aria-label={say(words.templates.beginNamed, { title: examples[id].title })}
              onClick={() => begin({ kind: 'example', example: id })}
            >
              {words.templates.begin}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
