// What is typed on the drafting page is kept on the server within a second of a pause, and in this browser until it is
// there. Who else has the page open is asked every few seconds; only one of them writes.
(() => {
  const form = document.getElementById('draft')
  if (!form?.drafting) return
  const { text, fill, lock, say, sync, id } = form.drafting
  const page = document.documentElement.lang, one = selector => form.querySelector(selector)
  const turn = one('[data-turn]'), seenField = one('[name=seen]')
  const PAUSE = 700, LONGEST = 4000
  const root = `/releases/${id}/draft/sittings`
  const store = `communique.draft.${id}.${form.dataset.who}.`
  const hour = at => new Date(at).toLocaleTimeString(page, { timeStyle: 'short' })

  let sitting = null, mode = 'writes', working = false, saving = false
  let base = { revision: +form.dataset.revision, seen: +seenField.value }
  let typedAt = 0, keptAt = 0, lastKept = null, timer = null, followed = null, away = false, last = null
  let continues = form.dataset.continues || null

  const dirty = () => typedAt > keptAt
  const hasOwn = () => dirty() || lastKept || typedAt || 'unsaved' in form.dataset
  const local = () => store + (sitting || 'new')

  // ── asking the server ──
  class Away extends Error {}
  class SignedOut extends Error {}
  class Refused extends Error {}

  async function ask(method, path, body = {}, keepalive = false) {
    let answer
    try {
      answer = await fetch(root + path, { method, keepalive, redirect: 'manual', body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' } })
    } catch { throw new Away() }
    if (answer.type === 'opaqueredirect' || answer.status === 401) throw new SignedOut()
    if (answer.status >= 500) throw new Away()
    const said = answer.status === 204 ? null : await answer.json().catch(() => { throw new Away() })
    if (answer.ok) return said
    const refused = new Refused(said.violations?.[0]?.message || said.reasons?.[0]?.message || said.detail)
    refused.status = answer.status
    throw refused
  }

  const payload = () => ({ ...base, text: { versions: text() } })

  // ── keeping ──
  function typed() {
    typedAt = Date.now()
    remember()
    tell(!away ? 'Keeping' : lastKept ? 'Unkept' : 'NeverKept')
    clearTimeout(timer)
    timer = setTimeout(keep, Date.now() - keptAt > LONGEST && keptAt ? 0 : PAUSE)
  }

  /** In this browser, until the server has it. */
  function remember() {
    try { localStorage.setItem(local(), JSON.stringify({ at: typedAt, base, text: text() })) } catch { /* full or forbidden */ }
  }

  const forget = key => { try { localStorage.removeItem(key) } catch { /* forbidden */ } }

  async function keep() {
    if (working || saving || !dirty() || mode === 'follows') return
    working = true
    const upTo = typedAt
    try {
      if (!sitting) await sit()
      const state = await ask('PUT', `/${sitting}/text`, payload())
      keptAt = Math.max(keptAt, upTo)
      lastKept = state.keptAt || new Date().toISOString()
      if (!dirty()) {
        forget(local())
        tell(state.keptAt ? 'Kept' : 'Idle')
        form.dispatchEvent(new CustomEvent('kept', { detail: { sitting } }))
      }
      heard(state)
    } catch (problem) { failed(problem) } finally {
      working = false
      clearTimeout(timer)
      if (dirty() && !away) timer = setTimeout(keep, PAUSE)
    }
  }

  function failed(problem) {
    if (problem instanceof Refused && problem.status === 404) sitting = null
    const told = problem instanceof Refused && problem.status !== 404
    if (told) tell('Refused', { m: problem.message })
    else if (dirty()) tell(lastKept ? 'Unkept' : 'NeverKept')
    if (problem instanceof SignedOut) announce('SignedOut', {}, null, true)
    away = true
  }

  function tell(key, values = {}) {
    const line = one('[data-keep]')
    const words = say(key, { t: lastKept ? hour(lastKept) : '', ...values })
    if (line.textContent !== words) line.textContent = words
    line.classList.toggle('at-risk', ['Unkept', 'NeverKept', 'Refused', 'Unsaved'].includes(key))
    line.dataset.state = key
  }

  // ── sitting down, being counted ──
  async function sit() {
    const before = local()
    const state = await ask('POST', '', { continues })
    sitting = one('[name=sitting]').value = state.sitting
    if (continues) history.replaceState(null, '', `/releases/${id}/draft`)
    continues = null
    if (dirty()) {
      remember()
      if (before !== local()) forget(before)
    }
    heard(state)
  }

  async function beat() {
    if (working || saving) return
    if (dirty() && mode !== 'follows') return keep()
    try {
      if (sitting) heard(await ask('POST', `/${sitting}/beat`))
      else await sit()
    } catch (problem) { failed(problem) }
  }

  /** What the server says of this page and the others. */
  function heard(state) {
    away = false
    last = state
    if (turn.dataset.why === 'SignedOut') hush()
    const names = state.others.map(it => {
      const name = it.own ? say('Yourself') : it.name
      return it.writes ? say('Writing', { n: name }) : name
    })
    const present = names.length ? say('Present', { n: names.join(', ') }) : say('Alone')
    if (one('[data-here]').textContent !== present) one('[data-here]').textContent = present
    if (state.writes) writes(state)
    else if (mode === 'ousted' || mode === 'writes' && hasOwn()) ousted(state)
    else follows(state)
  }

  function writes(state) {
    if (mode !== 'writes') {
      mode = 'writes'
      lock(false)
      hush()
    }
    if (state.seen !== base.seen && !hasOwn()) location.reload()
    else if (state.seen !== base.seen && !turn.dataset.why) announce('Overtaken', { n: state.by, r: state.revision })
  }

  function ousted(state) {
    mode = 'ousted'
    lock(true)
    const own = state.others.some(it => it.writes && it.own)
    const at = state.since ? hour(state.since) : ''
    if (state.holder) announce(own ? 'OustedByYourself' : 'Ousted', { n: state.holder, t: at }, 'TakeBack')
    else announce('NobodyWrites', {}, 'TakeBack')
  }

  function follows(state) {
    mode = 'follows'
    lock(true)
    const own = state.others.some(it => it.writes && it.own)
    if (state.holder) announce(own ? 'FollowsYourself' : 'Follows', { n: state.holder }, 'TakeOver')
    else announce('NobodyWrites', {}, 'TakeOver')
    if (state.follows) follow(state.follows)
    else if (state.revision !== base.revision || followed) location.reload()
  }

  function follow(theirs) {
    if (followed === theirs.keptAt) return
    followed = theirs.keptAt
    base = theirs.base
    seenField.value = base.seen
    fill(theirs.text.versions)
  }

  function announce(why, values, offer = null, signIn = false) {
    const words = say(why, values)
    if (turn.dataset.words === words) return
    turn.dataset.words = words
    turn.dataset.why = why
    turn.querySelector('[data-say]').textContent = words
    turn.querySelector('[data-take]').hidden = !offer
    if (offer) turn.querySelector('[data-take]').textContent = say(offer)
    turn.querySelector('[data-read-along]').hidden = offer !== 'TakeBack'
    turn.querySelector('[data-sign-in]').hidden = !signIn
    turn.hidden = false
  }

  function hush() {
    turn.hidden = true
    delete turn.dataset.words
    delete turn.dataset.why
  }

  async function take() {
    const mine = mode === 'ousted'
    try {
      const state = await ask('POST', `/${sitting}/pen`, { mine })
      if (state.follows) { followed = null; follow(state.follows); lastKept = state.keptAt; tell('Kept') }
      heard(state)
      if (!mine && !state.follows && state.seen !== base.seen) return location.reload()
      if (mine || followed && !state.follows) typed()
      form.querySelector('.para textarea')?.focus()
    } catch (problem) { failed(problem) }
  }

  // ── saving a revision ──
  async function save() {
    if (mode !== 'writes' || saving) return
    saving = true
    clearTimeout(timer)
    const upTo = Date.now(), before = base.revision
    try {
      if (!sitting) await sit()
      const state = await ask('POST', `/${sitting}/revision`, payload())
      base = { revision: state.revision, seen: state.seen }
      seenField.value = state.seen
      if (typedAt <= upTo) { keptAt = upTo; forget(local()) }
      lastKept = new Date().toISOString()
      tell(state.revision === before ? 'Unchanged' : 'Saved', { n: state.revision })
      document.querySelector('[data-revision]').textContent = say('Revision', { n: state.revision })
      if (turn.dataset.why === 'Overtaken') hush()
      heard(state)
      form.dispatchEvent(new CustomEvent('saved', { detail: { sitting } }))
    } catch (problem) {
      if (problem instanceof Refused && problem.status !== 404) return instead()
      failed(problem)
      tell('Unsaved')
    } finally { saving = false }
  }

  /** Refused: the server shows the whole page with both texts, or with what is wrong at its field. */
  function instead() {
    remember()
    sync()
    keptAt = typedAt = 0
    form.submit()
  }

  // ── what this browser still has of earlier ──
  function offerLocal() {
    const found = Object.keys(localStorage).filter(key => key.startsWith(store)).map(key => ({ key, ...read(key) })).filter(it => it.at)
    for (const { key, at, base: upon, text: kept } of found.sort((a, b) => b.at - a.at)) {
      const box = document.getElementById('in-browser').content.cloneNode(true).firstElementChild
      const first = Object.values(kept).map(it => it.headline || it.paragraphs?.[0]).find(Boolean) || ''
      box.querySelector('[data-say]').textContent = say('InBrowser', { t: new Date(at).toLocaleString(page, { dateStyle: 'medium', timeStyle: 'short' }) })
      box.querySelector('.excerpt').textContent = first.slice(0, 90)
      box.querySelector('[data-go-on]').onclick = () => {
        base = upon
        seenField.value = upon.seen
        fill(kept)
        forget(key)
        box.remove()
        if (mode === 'follows') ousted(last)
        typed()
      }
      box.querySelector('[data-discard]').onclick = () => { forget(key); box.remove() }
      form.before(box)
    }
  }

  function read(key) {
    try { return JSON.parse(localStorage.getItem(key)) } catch { return {} }
  }

  // ── events ──
  form.addEventListener('drafted', () => { if (mode === 'writes') typed() })
  form.addEventListener('submit', e => { e.preventDefault(); e.stopPropagation(); save() }, true)
  turn.querySelector('[data-take]').addEventListener('click', take)
  addEventListener('online', beat)
  document.addEventListener('visibilitychange', () => document.hidden ? keep() : beat())
  addEventListener('beforeunload', e => { if (dirty()) e.preventDefault() })
  addEventListener('pagehide', () => {
    if (!sitting) return
    if (dirty()) ask('PUT', `/${sitting}/text`, payload(), true).catch(() => {})
    ask('POST', `/${sitting}/leave`, {}, true).catch(() => {})
  })
  addEventListener('pageshow', e => { if (e.persisted) location.reload() })

  try { offerLocal() } catch { /* storage is forbidden here */ }
  tell('Idle')
  if ('unsaved' in form.dataset) typed()
  beat()
  setInterval(beat, +form.dataset.beat)
})()
