/// A page as the RIA and Sputnik family sets it: section header, photograph with its owner, lede,
/// dateline, quote with its speaker, card, list, tags, and the feed of headlines beside it.
let agencyPage = """
    <!DOCTYPE html>
    <html lang="ru"><head>
    <title>Мост через Реут откроют к пятнице - Городские вести, 01.02.2022</title>
    <meta property="og:title" content="Мост через Реут откроют к пятнице">
    <meta property="og:site_name" content="Городские вести">
    <meta property="og:type" content="article">
    <meta property="article:published_time" content="20220201T1402+0200">
    <meta name="description" content="Рабочие закончили укладку асфальта на мосту.">
    <link rel="canonical" href="https://vesti.example/20220201/most-1.html">
    <link rel="alternate" type="application/rss+xml" title="Все новости" href="/export/rss2/index.xml">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
      "headline": "Мост через Реут откроют к пятнице", "datePublished": "2022-02-01T14:02+0200",
      "dateModified": "2022-02-01T15:10+0200", "articleSection": "Город",
      "author": {"@type": "Organization", "name": "Городские вести"}}</script>
    </head><body>
    <div class="header"><a href="/">Городские вести</a><ul><li><a href="/gorod/">Город</a></li>
    <li><a href="/mir/">Мир</a></li></ul></div>
    <div class="schema_org" itemscope itemtype="https://schema.org/NewsArticle">
      <div itemprop="articleBody">КИШИНЕВ, 1 фев – Вести. Рабочие закончили укладку асфальта, осталось
      нанести разметку, сообщили в примэрии. Движение по мосту начнётся в пятницу утром, обещают в
      городе. Мост строили три года.</div>
      <div itemprop="datePublished">2022-02-01T14:02+0200</div></div>
    <div class="article" data-article-id="1">
    <div class="article__supertag-header"><div class="article__supertag-header-title">Город</div>
      <div class="article__supertag-header-desc">Новости улиц, дворов и мостов.</div></div>
    <div class="article__header">
      <div class="article__info"><div class="article__info-date"><a href="/20220201/">14:02 01.02.2022</a>
        <span class="article__info-date-modified">(обновлено: 15:10 01.02.2022)</span></div></div>
      <h1 class="article__title">Мост через Реут откроют к пятнице</h1>
      <div class="article__info-statistic">218</div>
      <div class="article__announce"><div class="media"><div class="media__size">
        <div class="photoview__open"><img src="https://cdn.vesti.example/1.jpg" width="1920" height="1080"
          alt="Мост через Реут - Городские вести, 1920, 01.02.2022"></div></div>
        <div class="media__copyright"><div class="media__copyright-item m-copyright">© Фото : Ион Руссу</div>
          / <a class="media__copyright-item m-buy" href="https://bank.example/1">Перейти в фотобанк</a></div>
        <div class="media__description">Мост через Реут</div></div>
      <div class="article__userbar"><button>Подписаться</button></div>
      <div class="article__announce-text">Рабочие закончили укладку асфальта на мосту, осталось нанести
        разметку.</div></div></div>
    <div class="article__body">
      <div class="article__block" data-type="text"><div class="article__text"><strong>КИШИНЕВ, 1 фев –
        Вести.</strong> Рабочие закончили укладку асфальта, осталось нанести разметку,
        <a href="/org/primaria/">сообщили в примэрии</a>.</div></div>
      <div class="article__block" data-type="text"><div class="article__text">Движение по мосту начнётся в
        пятницу утром, обещают в городе.</div></div>
      <div class="article__block" data-type="h3"><h3 class="article__h2">Три года работы</h3></div>
      <div class="article__block" data-type="quote"><div class="article__quote">
        <div class="article__quote-bg">«</div>
        <div class="article__quote-text">Мы ждали этого десять лет, и вот мост стоит.</div>
        <div class="article__quote-info"><div class="article__quote-photo"><img width="60"
          src="https://cdn.vesti.example/2.jpg" alt="Ион Руссу - Городские вести"></div>
          <div class="article__quote-desc"><div class="article__quote-author">Ион Руссу</div>
          <div class="article__quote-position">инженер, руководитель стройки</div></div></div>
        <div class="article__quote-share"><span class="share" data-url="x"></span></div></div></div>
      <div class="article__block" data-type="article"><div class="article__article m-image">
        <a class="article__article-image" href="/20220130/kak-stroili.html"><img
          src="https://cdn.vesti.example/3.jpg" alt="Стройка моста - Городские вести, 1920, 30.01.2022"></a>
        <div class="article__article-desc"><a class="article__article-supertag" href="/gorod/">Город</a>
          <a class="article__article-title" href="/20220130/kak-stroili.html">Как строили мост через
          Реут</a><span class="article__article-info-date">30 января 2022, 11:40</span></div></div></div>
      <div class="article__block" data-type="banner"><div class="banner">Реклама</div></div>
      <div class="article__block" data-type="list"><ul class="article__list"><li>две полосы для машин;</li>
        <li>дорожка для велосипедов.</li></ul></div>
      <div class="article__block" data-type="text"><div class="article__text">Старый мост разберут летом, его
        плиты пойдут на набережную.</div></div>
    </div>
    <div class="article__userbar"><div class="share"><a href="#">Поделиться</a></div></div>
    <ul class="article__tags"><li><a class="article__tags-item" href="/tag_most/">мост</a></li></ul>
    </div>
    <div class="lenta"><h3>Лента новостей</h3><div class="lenta__item"><a href="/20220201/a.html">Трамваи
      уходят в депо раньше обычного</a></div><div class="lenta__item"><a href="/20220201/b.html">Библиотека
      ищет читателей старше ста лет</a></div></div>
    <div class="footer">Сетевое издание «Городские вести». Все права защищены. Использование материалов
      разрешается со ссылкой на источник. Учредитель редакции — общество друзей города.</div>
    </body></html>
    """
