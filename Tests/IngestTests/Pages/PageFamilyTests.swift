import Articles
import Testing

@testable import Ingest

/// Pages of several site families: the article is whole and nothing else is in it.
@Suite struct PageFamilyTests {
    @Test func anOnlinePaperKeepsItsBoxAsACard() throws {
        let article = try #require(readArticle(of: PageTemplate.onlinePaper))
        #expect(article.title == "Трамваи вернутся на набережную")
        #expect(article.byline == "Анна Белая")
        #expect(article.section?.name == "Город")
        #expect(article.published?.iso == "2022-02-01T11:05:00+03:00")
        #expect(
            outline(of: article) == [
                "image: Трамвай на Садовой улице | Фото: Пётр Лесной",
                "paragraph: Трамваи снова пойдут по набережной с первого марта, сообщили в городском депо. Рельсы там не меняли тридцать лет.",
                "card: Как живёт старое депо за рекой",
                "paragraph: Вагоны будут ходить каждые десять минут, а летом ещё чаще. Билет останется прежним, обещает мэрия.",
                "paragraph: Жители набережной просили вернуть трамвай с прошлой осени: автобусы стоят в пробках у моста.",
            ])
    }

    @Test func aBoughtThemeIsReadInRomanian() throws {
        let article = try #require(
            readArticle(of: PageTemplate.theme, url: "https://nord.example/pod/"))
        #expect(article.title == "Podul peste Răut se deschide vineri")
        #expect(article.language == "ro")
        #expect(article.byline == "Ion Rusu")
        #expect(article.site == "Ziarul de Nord")
        #expect(article.section?.name == "Social")
        #expect(article.tags == ["pod", "Bălți"])
        #expect(article.updated?.iso == "2022-02-01T16:40:00+02:00")
        #expect(
            outline(of: article) == [
                "paragraph: Muncitorii au terminat de turnat asfaltul pe podul peste Răut, iar marcajele vor fi gata joi, a anunțat primăria orașului.",
                "card: Cum s-a construit podul peste Răut în trei ani",
                "paragraph: Circulația începe vineri dimineață. Podul are două benzi pentru mașini și o pistă pentru biciclete.",
                "quote: Am așteptat acest pod zece ani. | Maria Ciobanu | profesoară",
                "paragraph: Podul vechi va fi demontat la vară, spun inginerii, iar plăcile lui vor ajunge pe faleză.",
            ])
    }

    @Test func anAcceleratedPageLosesItsAdvertisement() throws {
        let article = try #require(readArticle(of: PageTemplate.accelerated, url: nil))
        #expect(article.url == "https://misto.example/biblioteka")
        #expect(article.language == "uk")
        #expect(article.published?.iso == "2022-02-01T09:30:00+02:00")
        #expect(
            outline(of: article) == [
                "image: Читальна зала з новими лампами",
                "paragraph: Міська бібліотека знову приймає читачів: ремонт великої зали тривав два роки.",
                "paragraph: У залі тепер сто двадцять місць, нові лампи й тихий куточок для дітей. Книжки повернули на полиці волонтери.",
            ])
    }

    @Test func aHandmadePageIsPartedAtItsLineBreaks() throws {
        let article = try #require(readArticle(of: PageTemplate.handmade))
        #expect(article.title == "Паводок на Реуте")
        #expect(article.language == "ru")
        #expect(
            outline(of: article) == [
                "paragraph: Вода в реке поднялась на полметра, но до домов не дошла. Соседи всю ночь дежурили у моста.",
                "paragraph: К утру река успокоилась. Дорогу на рынок откроют, когда высохнет нижняя улица, сказал дежурный.",
                "paragraph: Помощь не понадобилась, хотя лодки держали наготове у школы.",
            ])
    }

    @Test func aLiveReportKeepsItsEntriesInOrder() throws {
        let article = try #require(readArticle(of: PageTemplate.liveReport))
        #expect(article.language == "en")
        #expect(
            outline(of: article).map { $0.prefix(30) } == [
                "heading 2: 10:15 First cars cr", "paragraph: The first cars have",
                "heading 2: 09:40 Ribbon is cut", "paragraph: The mayor cut the r",
            ])
    }
}
