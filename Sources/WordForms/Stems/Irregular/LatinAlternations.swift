/// Romanian and English words whose stem changes in a way of their own, as `AlternatingWords` reads
/// them. A form whose stem is another word's is left out, of either language: ani would find the
/// English an, lives the verb live.
enum LatinAlternations {
    static let romanian = """
        om oameni, apă apei, război războaie, soră surori, cap capete, capăt capete, \
        noapte nopți, viață vieți, piață piețe, oră ore, zi ziua zile, \
        stea steaua stele, moarte morții, sănătate sănătății, femeie femei femeile, \
        armă arme, vară veri, iarnă ierni, primăvară primăverii, zăpadă zăpezi, \
        tată tatăl, fiu fii, bărbat bărbați, tânăr tineri, cuvânt cuvinte, \
        mormânt morminte, sfânt sfinți, moldovean moldoveni, ucrainean ucraineni, \
        european europeni, cetățean cetățeni, \
        scrie scris, spune spus, face făcut, merge mers, ajunge ajuns, rămâne rămas, deschide deschis, \
        închide închis, ucide ucis, decide decis, trimite trimis, prinde prins, conduce condus, \
        produce produs, vedea văzut, scădea scăzut, crește cresc crescut, naște născut, \
        întoarce întorc întors, atrage atras, retrage retras, extinde extins, aprinde aprins, \
        răspunde răspuns, înțelege înțeles
        """

    static let english = """
        child children, man men, woman women, person people, foot feet, tooth teeth, mouse mice, \
        wife wives, knife knives, half halves, thief thieves, wolf wolves, policeman policemen, \
        businessman businessmen, spokesman spokesmen, chairman chairmen, fisherman fishermen, \
        crisis crises, analysis analyses, criterion criteria, \
        say said, make made, take took taken, go goes went gone, come came, become became, \
        give gave given, see saw seen, know knew known, think thought, tell told, find found, \
        win won, lose lost, meet met, lead led, hold held, sell sold, buy bought, bring brought, \
        pay paid, send sent, spend spent, build built, keep kept, stand stood, begin began begun, \
        run ran, write wrote written, speak spoke spoken, break broke broken, \
        choose chose chosen, rise rose risen, fall fell fallen, drive drove driven, \
        fly flew flown, shoot shot, fight fought, strike struck, catch caught, hear heard, \
        seek sought, flee fled, swear swore sworn, steal stole stolen, throw threw thrown, \
        freeze froze frozen, grow grew grown, draw drew drawn, withdraw withdrew withdrawn, \
        understand understood, deal dealt, sink sank sunk, swim swam swum, sing sang sung, \
        drink drank drunk, teach taught, feel felt, sleep slept
        """
}
