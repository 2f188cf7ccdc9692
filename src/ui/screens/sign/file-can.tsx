import { pagesSign } from '../../../words/en/pages-sign.ts'

const words = pagesSign.file

/** Said before the file exists: afterwards it may have left the room already. */
export const FileCan = () => (
  <section>
    <h2>{words.heading}</h2>
    <div className="can-cannot">
      <div className="can-cannot__half card">
        <h3>{words.can}</h3>
        <ul>
          {words.canList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
      <div className="can-cannot__half card">
        <h3>{words.cannot}</h3>
        <ul>
          {words.cannotList.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </div>
  </section>
)
