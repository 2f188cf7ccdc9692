// A hostile script of the page's own origin. `?try=a,b` takes these ways out; each asks the listener for a
// path that is its name.
import { frames, windows } from './frames.js'
import { addresses, disarming, links } from './leaving.js'
import { hints, pictures, scripts, styles } from './loads.js'
import { peers } from './peers.js'
import { features, requests, workers } from './requests.js'
import { searchParams, to } from './reach.js'

const staying = { requests, pictures, styles, scripts, hints, features, workers, frames, peers, windows, links }
const going = { addresses, disarming }
const ways = Object.assign({}, ...Object.values(staying), ...Object.values(going))

/** What is refused is refused in many ways, some by an exception: none may keep the next from being tried. */
async function attempt(way) {
  try {
    await way()
  } catch (reason) {
    console.info(String(reason))
  }
}

/** On a page that has no guard any more there is nothing to be clever about. */
const escaped = () => location.assign(to(searchParams.get('as')))

function start() {
  for (const name of searchParams.get('try')?.split(',') ?? []) void attempt(name === 'escaped' ? escaped : ways[name])
}

if (document.readyState === 'complete') start()
else addEventListener('load', start)

const namesOf = groups => Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, Object.keys(group)]))
globalThis.attacks = { staying: namesOf(staying), going: namesOf(going) }
