// Making the page show, play, apply or run something that lies elsewhere.
import { link, painted, put, putWith, script, secure, style, svg, to } from './reach.js'

export const pictures = {
  'image': () => Object.assign(new Image(), { src: to('image') }),
  'image-set': () => put('img', { srcset: `${to('image-set')} 1x` }),
  'picture': () => put('img', {}, put('picture')).before(
    Object.assign(document.createElement('source'), { srcset: to('picture') }),
  ),
  'input-image': () => put('input', { type: 'image', src: to('input-image') }),
  'svg-image': () => svg('image', { href: to('svg-image') }),
  'svg-filter-image': () => {
    const filter = svg('filter', { id: 'out' })
    svg('feImage', { href: to('svg-filter-image') }, filter)
    svg('rect', { width: 9, height: 9, filter: 'url(#out)' })
  },
  'svg-use': () => svg('use', { href: `${to('svg-use')}#x` }),
  'video': () => put('video', { src: to('video') }),
  'video-source': () => put('source', { src: to('video-source') }, put('video')),
  'video-track': () => {
    const video = put('video', { crossOrigin: 'anonymous' })
    put('track', { src: to('video-track'), default: true }, video).track.mode = 'showing'
  },
  'poster': () => put('video', { poster: to('poster') }),
  'audio': () => new Audio(to('audio')).load(),
  'body-background': () => putWith('table', { background: to('body-background') }),
}

export const styles = {
  'style-sheet': () => link('stylesheet', 'style-sheet'),
  'style-import': () => style(`@import url(${to('style-import')});`),
  'background': () => painted('background-image', `url(${to('background')})`),
  'background-set': () => painted('background-image', `image-set(url(${to('background-set')}) 1x)`),
  'cursor': () => painted('cursor', `url(${to('cursor')}), auto`),
  'list-mark': () => painted('list-style', `url(${to('list-mark')})`),
  'border-image': () => painted('border-image', `url(${to('border-image')}) 1`),
  'mask': () => painted('mask-image', `url(${to('mask')})`),
  'shape': () => painted('shape-outside', `url(${to('shape')})`),
  'content': () => painted('content', `url(${to('content')})`),
  'filter': () => painted('filter', `url(${to('filter')}#x)`),
  'made-style-sheet': () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`body::after { content: url(${to('made-style-sheet')}) }`)
    document.adoptedStyleSheets = [sheet]
  },
  'font': () => new FontFace('out', `url(${to('font')})`).load(),
  'font-rule': () => {
    style(`@font-face { font-family: other; src: url(${to('font-rule')}) }`)
    painted('font-family', 'other')
  },
}

export const scripts = {
  'script': () => put('script', { src: script(to('script')) }),
  'script-module': () => put('script', { type: 'module', src: script(to('script-module')) }),
  'script-import': () => import(to('script-import')),
  'svg-script': () => svg('script', { href: script(to('svg-script')) }),
}

/** What a page tells its browser to fetch ahead, or to show beside its title. */
export const hints = {
  'prefetch': () => link('prefetch', 'prefetch'),
  'preload': () => link('preload', 'preload', { as: 'image' }),
  'preload-fetch': () => link('preload', 'preload-fetch', { as: 'fetch', crossOrigin: 'anonymous' }),
  'module-preload': () => link('modulepreload', 'module-preload'),
  'preconnect': () => link('preconnect', 'preconnect', { crossOrigin: 'anonymous' }),
  'preconnect-secure': () => put('link', { rel: 'preconnect', href: secure }, document.head),
  'name-look-up': () => put('link', { rel: 'dns-prefetch', href: '//name-look-up.invalid/' }, document.head),
  'prerender': () => link('prerender', 'prerender'),
  'speculation': () => speculate('prefetch', 'speculation'),
  'speculation-prerender': () => speculate('prerender', 'speculation-prerender'),
  'dictionary': () => link('compression-dictionary', 'dictionary'),
  'icon': () => link('icon', 'icon'),
  'manifest': () => link('manifest', 'manifest'),
}

function speculate(what, name) {
  const rules = { [what]: [{ source: 'list', urls: [to(name)], eagerness: 'immediate' }] }
  put('script', { type: 'speculationrules', text: JSON.stringify(rules) })
}
