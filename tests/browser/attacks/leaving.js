// Going somewhere else with what is known here.
import { blobOf, click, html, put, putWith, searchParams, svg, to } from './reach.js'

const detached = name => Object.assign(document.createElement('a'), { href: to(name), target: '_blank' })

/** These go there in the page's place, so each is tried in a page of its own. */
export const addresses = {
  'location': () => location.assign(to('location')),
  'location-replace': () => location.replace(to('location-replace')),
  'location-port': () => Object.assign(location, { port: searchParams.get('port') }),
  'own-address': () => location.assign(`./unwalled.html?try=escaped&as=own-address&port=${searchParams.get('port')}`),
  'navigate': () => globalThis.navigation.navigate(to('navigate')),
  'open-here': () => window.open(to('open-here'), '_self'),
  'script-address': () => location.assign(`javascript:void fetch('${to('script-address')}')`),
  'data-address': () => location.assign(`data:text/html,<img src="${to('data-address')}">`),
  'refresh': () => put('meta', { httpEquiv: 'refresh', content: `0; url=${to('refresh')}` }, document.head),
  'link': () => put('a', { href: to('link') }).click(),
  'link-event': () => put('a', { href: to('link-event') }).dispatchEvent(click()),
  'base-target': () => {
    put('base', { target: '_blank' }, document.head)
    put('a', { href: to('base-target') }).click()
  },
  'base-address': () => {
    put('base', { href: to('') }, document.head)
    putWith('img', { src: 'base-address' })
  },
  'download': () => put('a', { href: to('download'), download: 'x' }).click(),
  'form': () => put('form', { action: to('form'), method: 'post' }).submit(),
  'form-get': () => put('form', { action: to('form-get'), method: 'get' }).requestSubmit(),
  'form-button': () => put('button', { formAction: to('form-button') }, put('form')).click(),
  'blob-page': () => {
    // The blob has this page's origin, its policy and the right to its scripts, but no guard.
    const attack = new URL('./attack.js', location.href)
    const page = blobOf(`<script type="module" src="${attack}"></script>`, 'text/html')
    location.assign(`${page}#try=escaped&as=blob-page&port=${searchParams.get('port')}`)
  },
}

/** These go there in a window of its own. */
export const links = {
  'open': () => window.open(to('open')),
  'blob-window': () => window.open(blobOf(`<img src="${to('blob-window')}">`, 'text/html')),
  'link-new-window': () => put('a', { href: to('link-new-window'), target: '_blank' }).click(),
  'link-with-key': () => put('a', { href: to('link-with-key') }).dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true, metaKey: true }),
  ),
  'detached-link': () => detached('detached-link').click(),
  'borrowed-link-event': () => EventTarget.prototype.dispatchEvent.call(detached('borrowed-link-event'), click()),
  'inside-detached-link': () => put('span', {}, detached('inside-detached-link')).click(),
  'event-inside-detached-link': () => put('b', {}, detached('event-inside-detached-link')).dispatchEvent(click()),
  'closed-shadow-link': () => {
    const root = put('div').attachShadow({ mode: 'closed' })
    put('span', {}, put('a', { href: to('closed-shadow-link'), target: '_blank' }, root)).dispatchEvent(click())
  },
  'link-changed-late': () => {
    const link = put('a', { href: '#' })
    link.addEventListener('click', () => Object.assign(link, { href: to('link-changed-late'), target: '_blank' }))
    link.click()
  },
  'area': () => put('area', { href: to('area'), target: '_blank' }, put('map')).click(),
  'svg-link': () => svg('a', { href: to('svg-link'), target: '_blank' }).dispatchEvent(click()),
  'svg-animated-link': () => {
    const link = svg('a', { href: '#', target: '_blank' })
    svg('set', { attributeName: 'href', to: to('svg-animated-link') }, link)
    return new Promise(done => setTimeout(done, 100)).then(() => link.dispatchEvent(click()))
  },
  'form-new-window': () => put('form', { action: to('form-new-window'), target: '_blank' }).submit(),
  'form-in-frame': () => {
    put('form', { action: to('form-in-frame'), target: put('iframe', { name: 'inside' }).name }).submit()
  },
  'written-link': () => {
    const written = put('div')
    written.innerHTML = html(`<a href="${to('written-link')}" target="_blank"></a>`)
    written.firstChild.click()
  },
}

/** These are tried in a page of their own too: they first take the tools away with which a guard would work. */
export const disarming = {
  'lying-text': () => {
    Object.assign(String.prototype, { replace: () => '' })
    location.assign(to('lying-text'))
  },
  'lying-address': () => {
    globalThis.URL = class { href = location.href; protocol = location.protocol; origin = location.origin }
    location.assign(to('lying-address'))
  },
  'lying-event': () => {
    Event.prototype.preventDefault = () => undefined
    location.assign(to('lying-event'))
  },
  'lying-destination': () => {
    Object.defineProperty(NavigationDestination.prototype, 'url', { get: () => location.href })
    location.assign(to('lying-destination'))
  },
  'lying-path': () => {
    Event.prototype.composedPath = () => []
    detachedInPage('lying-path').querySelector('span').dispatchEvent(click())
  },
  'lying-list': () => {
    Object.assign(Array.prototype, { some: () => false })
    detachedInPage('lying-list').querySelector('span').dispatchEvent(click())
  },
  'lying-kind': () => {
    Object.defineProperty(HTMLAnchorElement, Symbol.hasInstance, { value: () => false })
    detached('lying-kind').click()
  },
  'stolen-click': () => {
    let native
    const { call } = Function.prototype
    Object.assign(Function.prototype, {
      call(...given) {
        native ??= this
        return Reflect.apply(this, given[0], given.slice(1))
      },
    })
    document.createElement('a').click()
    Object.assign(Function.prototype, { call })
    if (native) native.call(detached('stolen-click'))
  },
}

function detachedInPage(name) {
  const link = put('a', { href: to(name), target: '_blank' })
  put('span', {}, link)
  return link
}
