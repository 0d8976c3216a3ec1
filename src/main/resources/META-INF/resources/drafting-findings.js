// What the desk editor says of the text while it is being typed: in the margin of the paragraph, with what may safely
// stand there at one click. The server reads; nothing is stored. Who only reads along is told nothing.
(() => {
  const form = document.getElementById('draft')
  if (!form?.drafting) return
  const { id, languages, field, area, rows, act, say } = form.drafting
  const PAUSE = 450, PATIENCE = 2000
  const elsewhere = form.querySelector('[data-elsewhere]')
  const strip = text => text.replace(/^[^\S\u00a0\u2007\u202f\ufeff]+|[^\S\u00a0\u2007\u202f\ufeff]+$/g, '')
  const BLANK = /(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])\s*(?:\r\n|[\n\v\f\r\u0085\u2028\u2029])/
  let timer = null, request = null, found = []

  /** The paragraphs that are sent, and where on the page each of them begins. */
  function paragraphs(language) {
    const sent = []
    for (const row of rows()) {
      const it = area(row, language)
      let from = 0
      for (const part of it.value.split(BLANK)) {
        const text = strip(part), at = it.value.indexOf(part, from)
        from = at + part.length
        if (text) sent.push({ it, text, at: at + part.indexOf(text) })
      }
    }
    return sent
  }

  function lines(it) {
    let at = 0
    return it.value.split('\n').map(line => {
      const text = strip(line), spot = { it, text, at: at + Math.max(0, line.indexOf(text)) }
      at += line.length + 1
      return spot
    }).filter(spot => spot.text)
  }

  function sending() {
    const all = {}
    for (const language of languages)
      all[language] = { place: lines(field('place', language)), headline: lines(field('headline', language)),
        subheads: lines(field('subheads', language)), body: paragraphs(language) }
    const first = spots => spots.map(spot => spot.text).join(' ') || null
    const isWritten = part => Object.values(part).some(spots => spots.length)
    const versions = Object.fromEntries(Object.entries(all).filter(([, part]) => isWritten(part)).map(([language, part]) => [language, {
      place: first(part.place), headline: first(part.headline), subheads: part.subheads.map(spot => spot.text),
      body: part.body.map(spot => spot.text).join('\n\n') }]))
    return { all, versions }
  }

  async function ask() {
    request?.abort()
    if (form.classList.contains('locked')) {
      found = []
      return show()
    }
    request = new AbortController()
    const { all, versions } = sending()
    let answer
    try {
      answer = await fetch(`/releases/${id}/findings`, { method: 'POST', redirect: 'manual', signal: request.signal,
        body: JSON.stringify({ versions }), headers: { 'Content-Type': 'application/json', Accept: 'application/json' } })
    } catch { return }
    if (!answer.ok) return
    const said = await answer.json()
    if (said.some(it => it.code === 'spelling.pending')) wait(PATIENCE)
    found = said.filter(it => it.code !== 'spelling.pending').map(it => ({ ...it, spot: spot(it, all) }))
    show()
  }

  const wait = pause => { clearTimeout(timer); timer = setTimeout(ask, pause) }

  /** The field that a finding speaks of, and the words in it. */
  function spot({ language, path, paragraph }, all) {
    const [, name, line] = path.match(/^versions\.[a-z]{2,3}\.([a-z]+)(?:\[(\d+)])?$/) || []
    const spots = all[language]?.[name]
    if (!spots) return null
    return spots[name === 'body' ? paragraph : line || 0] || (name === 'body' ? null : { it: field(name, language), text: '', at: 0 })
  }

  // ── in the margin ──
  function show() {
    const wanted = new Map()
    for (const finding of found) {
      const list = finding.spot?.it.isConnected ? finding.spot.it.closest('.cell').querySelector('.margin') : elsewhere
      wanted.set(list, [...wanted.get(list) || [], finding])
    }
    for (const list of [elsewhere, ...form.querySelectorAll('.margin')]) {
      const now = wanted.get(list) || [], keys = now.map(key)
      for (const old of list.querySelectorAll(':scope > [data-key]')) if (!keys.includes(old.dataset.key)) old.remove()
      now.forEach((finding, i) => {
        const old = [...list.children].find(it => it.dataset.key === keys[i])
        if (old) old.finding = finding
        else list.append(note(finding, keys[i]))
      })
      list.id ||= 'margin-' + Math.random().toString(36).slice(2)
      const it = list.closest('.cell')?.querySelector('input, textarea')
      if (it) list.children.length ? it.setAttribute('aria-describedby', list.id) : it.removeAttribute('aria-describedby')
    }
    elsewhere.hidden = !elsewhere.children.length
    for (const language of languages) {
      const button = form.querySelector(`.heads [data-language="${language}"] [data-set-right]`)
      const count = safe(language).length
      button.hidden = !count
      button.textContent = say('SetRight', { n: count })
    }
  }

  const key = it => [it.code, it.path, it.start, it.end, it.fix, it.message].join('|')

  function note(finding, name) {
    const li = document.createElement('li'), p = document.createElement('p')
    li.className = 'note ' + finding.severity
    li.dataset.key = name
    li.finding = finding
    p.textContent = finding.message
    if (finding.language && !finding.spot) {
      const which = document.createElement('span')
      which.className = 'lang'
      which.textContent = finding.language.toUpperCase()
      p.prepend(which, ' ')
    }
    li.append(p)
    if (finding.fix !== null && finding.spot) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'tiny'
      button.dataset.fix = ''
      button.textContent = say('Fix')
      button.setAttribute('aria-label', say('Fix') + ' – ' + finding.message)
      p.append(' ', button)
    }
    return li
  }

  // ── setting right ──
  const isThere = ({ spot }) => spot?.it.isConnected && !spot.it.readOnly && spot.it.value.slice(spot.at, spot.at + spot.text.length) === spot.text
  const safe = language => found.filter(it => it.language === language && it.fix !== null && it.code.startsWith('typography.') && it.spot)

  /** From the last to the first, so that those before stay where they were found; of two that overlap, one. */
  function fix(findings) {
    const good = findings.filter(isThere).map(it => ({ it: it.spot.it, from: it.spot.at + it.start, to: it.spot.at + it.end, words: it.fix }))
    good.sort((a, b) => b.from - a.from || b.to - a.to)
    if (good.length) act(() => {
      const before = new Map()
      for (const { it, from, to, words } of good) {
        if (to > (before.get(it) ?? Infinity)) continue
        it.setRangeText(words, from, to)
        before.set(it, from)
      }
    })
    ask()
  }

  form.addEventListener('click', ({ target }) => {
    const one = target.closest('[data-fix]'), all = target.closest('[data-set-right]')
    if (one) {
      const { finding } = one.closest('.note')
      finding.spot.it.focus()
      fix([finding])
    }
    if (all) fix(safe(all.closest('.cell').dataset.language))
  })
  form.addEventListener('drafted', () => wait(PAUSE))
  for (const name of ['saved', 'locked']) form.addEventListener(name, () => wait(PAUSE))
  wait(0)
})()
