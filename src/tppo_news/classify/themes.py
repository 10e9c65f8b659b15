"""The words that say what an article is about, by theme, and which themes stand for the matter itself.

Themes are cues that a model weighs, never verdicts. `lexicon` finds them in a text.
"""

# One theme a key; phrases are parted by line breaks or "|".
THEMES: dict[str, str] = {
    # The matter itself: people who are traded, smuggled or placed unlawfully.
    "traffic": """
        tppo|perdagangan orang|perdagangan manusia|perdagangan anak|perdagangan perempuan|perdagangan wanita|perdagangan bayi
        human trafficking|trafficking in persons|trafficking|jual beli orang|jual beli manusia|jual beli bayi|jual beli anak
        jual beli ginjal|jual beli organ|perdagangan organ|perdagangan ginjal|penjualan organ|penjualan ginjal|jual ginjal
        penjualan bayi|penjualan anak|penjualan orang|penjualan manusia|penjualan perempuan|menjual bayi
        menjual anak|jual bayi
        jual anak|memperdagangkan orang|bayi dijual
        tppm|penyelundupan manusia|penyelundupan orang|penyelundupan imigran|penyelundupan migran|penyelundupan pekerja
        penyelundupan pmi|penyelundupan tki|penyelundupan wna|penyelundupan wni|people smuggling|menyelundupkan orang
        menyelundupkan imigran|menyelundupkan pekerja|menyelundupkan warga|selundupkan pmi|selundupkan pekerja
        selundupkan imigran
        menyelundupkan pmi|menyelundupkan rohingya|selundupkan rohingya|selundupkan wna|menyelundupkan wna
        imigran gelap|penyelundup manusia|penyelundup orang|penyelundup migran|penyelundup imigran
        penyelundup pekerja
        memperdagangkan pekerja|memperdagangkan anak|memperdagangkan perempuan|penyelundup rohingya|penyelundup pmi
        kawin kontrak|pengantin pesanan|pengantin perempuan pesanan|mail order bride|nikah kontrak|kawin pesanan
        eksploitasi seksual|dieksploitasi secara seksual|eksploitasi tenaga kerja|eksploitasi pekerja
        kerja paksa|dipaksa bekerja|dipekerjakan paksa|dipekerjakan secara paksa|perbudakan|diperbudak
        budak modern|jeratan utang|antiperdagangan orang|antiperdagangan manusia|anti trafficking
        ferienjob|magang palsu|magang fiktif|modus magang|berkedok magang|uu ptppo|pemberantasan tindak pidana perdagangan
        dilacurkan|dipaksa melayani|dijadikan psk|prostitusi anak|pelacuran anak|muncikari|mucikari|germo
        dijajakan|menjajakan perempuan|menjajakan anak|prostitusi online|prostitusi daring|open bo|jual gadis|jual remaja
        jual siswi|menjual gadis|menjual remaja|menjual perempuan|menjual istri|jual perempuan|dijual jadi psk""",
    "sale": """
        dijual|menjual|jual|penjualan|penjual bayi|penjual anak|diadopsi|adopsi|ginjal|organ|bayi|balita|ilegal|gelap""",
    "recruiting": """
        perekrut|merekrut|direkrut|perekrutan|calo tenaga kerja|calo pmi|calo tki|calo tkw|calo pekerja|calo tenaga
        penyalur tenaga kerja|penyalur pekerja|penyalur prt|penyalur pembantu|pengirim pekerja|pengirim pmi
        pengirim tki|pengirim prt
        memberangkatkan|diberangkatkan|berangkatkan|penampungan|ditampung|penyelundup|menyelundupkan|selundupkan
        diselundupkan
        dijanjikan kerja|dijanjikan bekerja|dijanjikan pekerjaan|mengirim pekerja|mengirim perempuan
        mengirim warga|sponsor tkw
        sponsor tki|sponsor pmi|sponsor ilegal|calo|dibujuk|membujuk|bujuk""",
    "sending": """
        mengirim|dikirim|kirim|rekrut|rekrutmen|agen|sponsor|perantara|makelar|menampung|menyalurkan|disalurkan
        penyalur|terbangkan
        menawarkan|ditawarkan|ditawari|membawa|dibawa|pengangkut|mengangkut|diangkut|kapal|perahu|speedboat
        bandara|pelabuhan""",
    "departure_stopped": """
        menunda keberangkatan|penundaan keberangkatan|tunda keberangkatan|ditunda keberangkatannya
        keberangkatan ditunda|batal terbang
        menolak permohonan paspor|penolakan permohonan paspor|permohonan paspor ditolak|tolak permohonan paspor
        menolak paspor
        penolakan paspor|paspor ditolak|tolak paspor|menunda permohonan paspor|menunda penerbitan paspor|menangguhkan paspor
        penundaan paspor|tunda paspor|dicegah berangkat|gagal berangkat|batal berangkat|urung berangkat
        mencegah keberangkatan
        menggagalkan keberangkatan|menggagalkan pemberangkatan|gagalkan keberangkatan|gagalkan pemberangkatan|dicegah terbang
        keberangkatan digagalkan|menolak keberangkatan|penolakan keberangkatan|ditolak berangkat|tolak berangkatkan""",
    "coercion": """
        dipekerjakan|mempekerjakan|pekerjakan|pekerja anak|dipaksa kerja|dipaksa jadi|dipaksa menjadi
        dipaksa menipu|jerat utang
        penjeratan utang|jebakan utang|catatan utang|buku utang
        lilitan utang|tanpa upah|tanpa gaji|tanpa bayaran|gaji tidak dibayar|gaji tak dibayar|tidak digaji|tak digaji
        upah tidak dibayar|prostitusi|psk|pelacuran|bordil|lokalisasi|mami|pemandu lagu|pria hidung belang|memperdagangkan
        perdagangkan|rawan diperdagangkan|anak diperdagangkan|orang diperdagangkan|manusia diperdagangkan|paspor disita
        paspor ditahan|paspor diambil|paspor dirampas|michat|dieksploitasi|mengeksploitasi|menyekap|sekap""",
    "pressure": """
        dipaksa|memaksa|paksa|paksaan|utang|eksploitasi|lc|tamu|terapis|karaoke|kafe|spa|menjebak|dijebak|jebakan|majikan
        di bawah umur|upah|gaji|bayaran|ancaman|mengancam""",
    "unlawful_placement": """
        nonprosedural|non prosedural|unprosedural|tidak prosedural|pmi ilegal|tki ilegal|tkw ilegal|migran ilegal
        cpmi ilegal|pekerja ilegal|jalur ilegal|jalur tikus|jalur tidak resmi|jalur gelap|berangkat ilegal
        keberangkatan ilegal
        pemberangkatan ilegal|pengiriman pekerja|pengiriman pmi|pengiriman tki|pengiriman cpmi|penempatan ilegal
        penyalur ilegal
        agen ilegal|tanpa dokumen resmi|penempatan nonprosedural|perekrutan ilegal|rekrutmen ilegal|kerja ilegal
        calon pekerja migran ilegal|calon tki|calon tkw|calon pmi|cpmi|calon pekerja migran|tki gelap|mengirim pekerja
        mengirim pmi|memberangkatkan pekerja|memberangkatkan pmi|memberangkatkan korban|haji nonprosedural|penampungan ilegal
        keberangkatan gelap|pemberangkatan gelap|berangkat gelap|agen gelap|pmi gelap|pekerja gelap|pekerja migran gelap
        penyalur gelap|visa ziarah|magang ilegal|menyeberang gelap|penyeberangan gelap
        sindikat perekrut|jaringan perekrut|secara nonprosedural|secara non prosedural|pekerja migran nonprosedural""",
    "fostered_village": """
        desa binaan imigrasi|desa binaan keimigrasian|kelurahan binaan imigrasi|pimpasa|petugas imigrasi pembina desa
        desa migran emas|desmigratif|desa migran produktif|desbumi|desa peduli buruh migran|desa migran
        imigrasi goes to school|imigrasi goes to campus|imigrasi masuk sekolah|imigrasi masuk desa""",
    "village_programme": """
        desa binaan|kelurahan binaan|kalurahan binaan|nagari binaan|kampung binaan|gampong binaan|lembang binaan|pembina desa
        desa sadar|kampung sadar|goes to school|goes to campus|desa siaga|desa bersinar|desa bebas""",
    "scam": """
        online scam|online scamming|online scammer|scam|scammer|scamming|scam center|love scam|penipuan daring
        penipuan online
        judi online|judi daring|judol|perusahaan scam|sindikat scam|markas scam|kompleks penipuan|pusat penipuan
        kompleks scam
        admin judi|admin judol|operator scam|operator judi|penipuan siber""",
    "migrant": """
        pekerja migran|buruh migran|pmi|tki|tkw|tenaga kerja indonesia|pekerja migran indonesia|abk
        anak buah kapal|awak kapal
        asisten rumah tangga|pekerja rumah tangga|pmib|purna pmi|awak kapal perikanan""",
    "citizen_abroad": "wni|warga negara indonesia|warga indonesia|warga ri",
    "foreigner": "wna|warga negara asing|warga asing|imigran|rohingya|orang asing|turis|bule",
    "abroad": """
        kamboja|phnom penh|sihanoukville|poipet|bavet|myanmar|myawaddy|yangon|laos|vientiane|thailand|mae sot|maesot|bangkok
        filipina|manila|vietnam|malaysia|johor|sarawak|sabah|penang|kuala lumpur|tawau|singapura|taiwan|hong kong|hongkong
        jepang|korea|china|tiongkok|arab saudi|riyadh|jeddah|timur tengah|uni emirat arab|dubai|suriah|damaskus|irak|erbil
        libya|turki|mesir|oman|kuwait|qatar|yordania|lebanon|australia|jerman|polandia|serbia|dominika|golden triangle
        segitiga emas|kk park|luar negeri|negeri jiran|perbatasan thailand""",
    "offer": """
        lowongan kerja|lowongan|loker|tawaran kerja|tawaran pekerjaan|iming iming|diiming imingi|tergiur
        dijanjikan|gaji tinggi
        gaji besar|bergaji tinggi|bergaji besar|menggiurkan|terbujuk|bujuk rayu|tawaran""",
    # What enforcement does.
    "arrest": """
        tangkap|menangkap|ditangkap|penangkapan|tertangkap|bekuk|membekuk|dibekuk|ringkus|meringkus|diringkus
        ciduk|menciduk|diciduk
        gerebek|menggerebek|digerebek|penggerebekan|gerebek|ditahan|menahan|penahanan|tahan
        dijebloskan|menjebloskan|jebloskan|dijerat|menjerat|jerat|bongkar|membongkar|dibongkar|terbongkar
        pengungkapan|mengungkap
        ungkap kasus|mengungkap kasus|diungkap|bui|dibui|operasi tangkap|disergap|menyergap|sergap|penyergapan|ditetapkan
        menetapkan|tetapkan|disita|menyita|sita|penyitaan|barang bukti|penggeledahan|digeledah|menggeledah|gulung|menggulung
        digulung|ungkap|cokok|dicokok|mencokok|digelandang|diborgol|ekstradisi|diekstradisi|diserahkan ke kejaksaan
        dilimpahkan|pelimpahan|p21|tahap ii|tahap dua""",
    # Said of suspects and of those who are kept from leaving alike, so it is no arrest.
    "secured": "diamankan|mengamankan|amankan",
    # Who steers the boat: beside people who are stopped at sea it tells a case from a departure that was prevented.
    "smuggler": "tekong|nakhoda|nahkoda|juru mudi",
    "suspect": """
        tersangka|pelaku|terduga pelaku|terdakwa|terpidana|dpo|buron|buronan|daftar pencarian orang
        otak pelaku|dalang|bandar|gembong|sindikat|komplotan|jaringan|residivis|red notice|diburu|memburu|buru|dicari polisi
        berinisial|inisial|narapidana|pemodal|pengepul""",
    "court": """
        sidang|persidangan|vonis|divonis|memvonis|jaksa|jaksa penuntut umum|jpu|dakwaan|didakwa|mendakwa
        tuntutan|dituntut|menuntut
        hakim|majelis hakim|pengadilan|pidana penjara|tahun penjara|hukuman|dihukum|kasasi|banding|eksepsi
        pleidoi|pledoi|putusan
        amar putusan|inkrah|kejaksaan|kejari|kejati|diadili|mengadili|denda|restitusi""",
    "charge": """
        pasal|uu nomor|undang undang nomor|ancaman hukuman|diancam|terancam|ancaman pidana|juncto|kuhp|penyidikan|penyidik
        penyelidikan|diperiksa|pemeriksaan saksi|saksi|gelar perkara|laporan polisi|berkas perkara|konferensi pers""",
    "police": """
        polisi|kepolisian|polri|polda|polres|polresta|polrestabes|polsek|bareskrim|kapolda|kapolres|kapolresta|kapolsek
        satreskrim|reskrim|ditreskrimum|direskrimum|kasat reskrim|interpol|dirtipidum|lanal|bakamla|tni""",
    # What prevention does.
    "prevent": """
        cegah|mencegah|pencegahan|dicegah|mengantisipasi|antisipasi|menangkal|tangkal|tangkal|membentengi
        bentengi|meminimalkan
        meminimalisasi|meminimalisir|menekan|memutus mata rantai|putus mata rantai|deteksi dini|agar tidak menjadi korban
        tidak menjadi korban|tak jadi korban|tidak terjebak|tak terjebak|pelindungan calon|lindungi warga""",
    "educate": """
        sosialisasi|menyosialisasikan|mensosialisasikan|sosialisasikan|disosialisasikan|penyuluhan|edukasi
        mengedukasi|edukatif
        pembekalan|bekali|membekali|pelatihan|melatih|lokakarya|seminar|webinar|diskusi|talkshow|kampanye|mengampanyekan
        mengkampanyekan|literasi|pemahaman|kesadaran|penerangan|orientasi|narasumber|pemateri|peserta|siswa|pelajar|mahasiswa
        guru|santri|sekolah|sma|smk|spanduk|poster|selebaran|brosur|ceramah|khotbah|pentas|lomba|modul|duta|relawan|kader""",
    "warn": """
        imbau|mengimbau|diimbau|imbauan|mengingatkan|ingatkan|diingatkan|peringatan|memperingatkan|peringatkan
        waspada|waspadai
        mewaspadai|diwaspadai|hati hati|berhati hati|jangan|jangan tergiur|jangan mudah|jangan percaya|larang
        melarang|larangan
        dilarang|kenali|cek dulu|tips|ciri ciri|modus|hindari|menghindari|hindarilah|bahaya|agar tidak tergiur
        tak tergiur""",
    "refuse": """
        menunda|ditunda|penundaan|tunda|menolak|ditolak|penolakan|tolak|menggagalkan|digagalkan|gagalkan
        penggagalan|batal berangkat
        gagal berangkat|urung berangkat|dicekal|cekal|pencekalan|memeriksa ketat|pengetatan|memperketat|perketat|diperketat
        wawancara paspor|wawancara|ditangguhkan|menangguhkan|penangguhan|dibatalkan|pencegatan|dicegat|mencegat
        blokir|memblokir
        diblokir|take down|sidak|inspeksi""",
    "policy": """
        gugus tugas|nota kesepahaman|mou|perjanjian kerja sama|kerja sama|sinergi|bersinergi|koordinasi
        rapat koordinasi|rakor
        perda|peraturan|perbup|pergub|rencana aksi|moratorium|kebijakan|regulasi|revisi|ratifikasi|deklarasi|ikrar|komitmen
        berkomitmen|satuan tugas|membentuk|dibentuk|pembentukan|meluncurkan|diluncurkan|peluncuran|posko|pos pelayanan|ltsa
        migrant center|pengawasan|mengawasi|awasi|timpora|pengukuhan|mengukuhkan|dikukuhkan|menggandeng|gandeng
        memperkuat|perkuat""",
    # What befalls the victims, and who looks after them.
    "victim": "korban|penyintas|para korban|eks pekerja|mantan pekerja",
    "held": """
        dikunci dari luar|dilarang keluar|tidak boleh keluar|tak boleh keluar
        disekap|penyekapan|disandera|penyanderaan|sandera|terjebak|ditawan|disetrum|tebusan|dikurung
        hilang kontak|tanpa kabar
        tak ada kabar|minta dipulangkan|minta pulang|minta dijemput|minta tolong dipulangkan|korban penipuan kerja""",
    "hardship": """
        terjerat|disiksa|penyiksaan|siksaan|menyiksa|dianiaya|penganiayaan|dipukul|dipukuli|terlantar|telantar|ditelantarkan
        meninggal|tewas|jenazah|meminta tolong|minta tolong|ditipu|tertipu|kabur|melarikan diri|lolos|meloloskan diri|selamat
        trauma|kelaparan|sakit|luka""",
    "return": """
        dipulangkan|memulangkan|pulangkan|pemulangan|kepulangan|repatriasi|merepatriasi|direpatriasi
        tiba di tanah air|tiba di
        mendarat|kembali ke tanah air|pulang|dijemput|menjemput|penjemputan|jemput|evakuasi|dievakuasi|mengevakuasi|kloter
        gelombang|diterbangkan|penerbangan|surat perjalanan|splp|exit permit|dideportasi|deportasi|deportan|memfasilitasi
        fasilitasi|kampung halaman|dipulangkannya|tanah air""",
    "rescue": "diselamatkan|menyelamatkan|selamatkan|penyelamatan|dibebaskan|membebaskan|bebaskan|pembebasan|bebas",
    "care": """
        shelter|rumah aman|rumah perlindungan|rptc|rumah singgah|penampungan sementara|pendampingan|mendampingi
        didampingi|dampingi
        rehabilitasi|rehabilitasi sosial|pemulihan|konseling|psikolog|psikososial|trauma healing|restitusi
        kompensasi|santunan
        bantuan hukum|bantuan|merawat|dirawat|lpsk|uptd ppa|layanan korban|reintegrasi|pemberdayaan|asesmen
        identifikasi korban
        pelindungan|perlindungan|melindungi""",
    "consular": """
        kbri|kjri|kdei|kemlu|kementerian luar negeri|kemenlu|menlu|menteri luar negeri|dubes|duta besar|kedutaan
        kedubes|konsul
        konsulat|konsuler|atase|perwakilan ri|pwni|perlindungan wni|pelindungan wni|otoritas setempat|otoritas thailand""",
    "family": """
        keluarga|ibu|ayah|bapak|orang tua|orangtua|suami|istri|anaknya|anak saya|kakak|adik|sepupu|paman|tante
        kerabat|tetangga
        ibunda|ayahanda|mertua|nenek|kakek|pihak keluarga""",
    "tell": """
        kisah|cerita|bercerita|menceritakan|curhat|curhatan|pengakuan|mengaku|kesaksian|bersaksi|mengisahkan
        dikisahkan|tuturnya
        tutur|kenangnya|kenang|mengenang|pilu|tangis|menangis|haru|nestapa|derita|penderitaan|mimpi|viral|video|unggahan""",
    # What is another matter.
    "other_crime": """
        narkoba|narkotika|sabu|ganja|ekstasi|korupsi|suap|gratifikasi|kpk|pembunuhan|membunuh|pencurian|mencuri
        curanmor|begal
        perampokan|penggelapan|tppu|pencucian uang|terorisme|teroris|densus|senjata|satwa|trenggiling|orang utan
        burung|gading
        rokok|miras|solar|bbm|penyelundupan barang|pakaian bekas|benih lobster|baby lobster|pemalsuan|uang palsu
        investasi bodong
        arisan|kripto|pemerasan|pungli|penistaan|ite|hoaks|hoax|pencabulan|mencabuli|pemerkosaan|kdrt|tawuran|kecelakaan
        pembalakan|tambang|illegal logging|illegal fishing|saham|investasi|perdagangan karbon|bursa""",
    "overstay": "overstay|izin tinggal|melebihi izin|penyalahgunaan izin|kitas|visa|dideportasi ke|bebas visa",
    "passport": """
        paspor|m paspor|eazy passport|permohonan paspor|pelayanan paspor|layanan paspor|paspor simpatik|e paspor
        paspor elektronik
        antrean paspor|haji|umrah|kuota|pnbp""",
    "immigration": "imigrasi|keimigrasian|kanim|kantor imigrasi|rudenim|inteldakim|tempat pemeriksaan imigrasi|tpi",
    "agency": """
        bp3mi|bp2mi|kp2mi|p4mi|kementerian p2mi|menteri p2mi|bnp2tki|disnaker|disnakertrans|kemnaker
        kementerian ketenagakerjaan
        dinas tenaga kerja|dinas ketenagakerjaan|dp3a|dp3ap2kb|kemenpppa|kementerian pppa|kpai|komnas perempuan
        migrant care|sbmi
        jarnas|iom|unodc""",
}
# Phrases made of an act and what it is done to: (theme, acts, objects).
PRODUCTS: tuple[tuple[str, str, str], ...] = (
    (
        "traffic",
        "jual|menjual|penjual|penjualan|jual beli|perdagangan|memperdagangkan|perdagangkan|menjajakan|jajakan",
        "orang|manusia|anak|bayi|balita|gadis|remaja|perempuan|wanita|siswi|pelajar|istri|pacar|abg|pekerja|tki|tkw|pmi"
        "|ginjal|organ|warga|mahasiswi|janda|santri|siswa|mahasiswa|abk|pelaut|awak kapal|nelayan|buruh|tenaga kerja|migran",
    ),
    (
        "traffic",
        "menyelundupkan|selundupkan|penyelundup|penyelundupan|diselundupkan",
        "manusia|orang|imigran|migran|pekerja|pmi|tki|cpmi|warga|wna|wni|rohingya|pengungsi|pendatang|etnis rohingya",
    ),
    (
        "traffic",
        "bayi|balita|anak kandung|anaknya|putrinya|adiknya|gadis|siswi|abg|remaja",
        "dijual|yang dijual|diperjualbelikan|yang diperjualbelikan|itu dijual|tersebut dijual|hendak dijual|akan dijual",
    ),
    (
        "traffic",
        "dijual|menjual",
        "ayah|ibu|orang tua|suami|kakak|adik|sepupu|paman|tante|bibi|pacar|kekasih|keponakan|darah daging|ke pria|ke lelaki",
    ),
    (
        "recruiting",
        "pengirim|pengiriman|mengirim|kirim|penyalur|menyalurkan|pemberangkatan|memberangkatkan|berangkatkan|pengangkut"
        "|mengangkut|perekrut|merekrut|perekrutan|calo|sponsor|tekong|penampung|penampungan|menampung|pembawa|pengurus",
        "pmi|tki|tkw|cpmi|ctki|pekerja|pekerja migran|calon pekerja|calon pmi|calon tki|migran|prt|art|abk|buruh migran"
        "|tenaga kerja|awak kapal|buruh|mahasiswa magang|imigran|rohingya",
    ),
    ("other_crime", "jual|menjual|penjualan|perdagangan", "anak perusahaan|anak usaha|anak ayam|anak sapi|anak kunci"),
)
IN_SCOPE = ("traffic", "unlawful_placement", "fostered_village")
"""Themes of which an article on human trafficking or people smuggling shows at least one."""
NEAR_SCOPE = ("recruiting", "departure_stopped", "coercion", "scam", "migrant", "offer", "held")
"""Themes that may stand for the matter where its name is not said."""
TELLING = ("recruiting", "departure_stopped", "coercion", "migrant", "held")
"""Of these a single theme, said more than once, is a hint."""
OFFICES_OWN_VILLAGES = ("village_programme", "immigration")
"""Together these are as good: an immigration office that speaks of fostered villages means its own."""
