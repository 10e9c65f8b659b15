"""The words that titles are made of, and verbs of headlines that are no names."""

import re

# Words that may follow in a title: what a section, a field or a directorate is called.
TITLE_WORDS = frozenset(
    """
    ad adbang adjudikasi adpim bapenda administrasi administratif aduan advokasi
    afrika agama agraria agro ahli air airud aksi aktif alam
    alih amerika anak analis analisis anggaran anggota angkatan antar antarinstansi antarlembaga anti aparatur arsip
    arus asasi aset asia asuh atas atr badan bagian balai baleg bandar banggar bangsa bantuan barang bareskrim batas
    batubara bencana beragama berlayar bermotor bersenjata bersih bhabinkamtibmas bhi biasa bidang biddokkes bidhumas
    bidkum bidpropam bimas bimbingan bimmas bina binapenta binmas biro birokrasi bisnis bpn bppp budaya bukti bumd bumn cabang
    cabjari catatan cegah cekal cipta cukai daerah dakgakkum dakim dalam damkar darat dasar data datun daya deputi
    desa deteksi digital digitalisasi dikdasmen diktisaintek dinas direktorat direktur direskrimum disiplin dit
    ditipidum ditreskrimsiber ditreskrimsus ditreskrimum ditresnarkoba dittipidppo dittipidum divhumas divisi divkum
    divpropam doc dokkes doklan dokumen dokumentasi dukungan ekbang ekonomi ekraf eksekusi eksploitasi ekspor
    elektronik embarkasi energi eropa esdm eselon evaluasi farmasi fasilitasi forensik fungsi fungsional gakkum gegana
    gempa gender geofisika geologi gizi gratifikasi gugus hak ham harian hewan hidup hilirisasi hortikultura hubinter
    hubungan hukum humas identifikasi identitas ideologi ijin iklim ikan imigrasi imipas impor inafis indonesia industri
    industrial informasi informatika infrastruktur inovasi inspektur intaltus intaltuskim intel inteldak inteldakim
    intelejen intelijen intelkam interdiksi interim internal internasional investasi investigasi irigasi izin jamaah jemaah
    izintinggal jalan jaminan jasa jatanras jenderal jendral junta kamar kamneg kamsel kamtibmas kantor kanwil kapasitas
    karantina karya kasubbag kasus kawasan keagamaan keamanan kebakaran kebangsaan kebencanaan keberangkatan
    kebersihan kebidanan kebijakan kebudayaan kecamatan kecantikan kecelakaan kecil kedaruratan kedatangan kedeputian
    kedokteran kehakiman kehumasan kehutanan keimigrasian kejahatan kejaksaan kekarantinaan kekayaan kekerasan
    kekonsuleran kelancaran kelas kelautan kelembagaan kelistrikan keluarga kelurahan kemahasiswaan kemanusiaan
    kemaritiman kemasyarakatan kemenkumham kemiskinan kemitraan kenavigasian kendali kepabeanan kepatuhan kepegawaian
    kepelabuhanan kepemudaan kependudukan kepesertaan kepolisian keprajaan kepresidenan keprotokolan keprotokoleran
    kerja kerjasama kerohanian kerukunan kesatuan kesehatan kesejahteraan kesekretariatan keselamatan kesempatan
    kesetaraan kesiapsiagaan kesiswaan kesra keswan kesyahbandaran ketahanan ketatanegaraan ketenagakerjaan
    ketenagalistrikan ketenteraman ketentraman keterangan ketertiban keuangan kewarganegaraan kewaspadaan kewilayahan
    kewirausahaan khusus klimatologi koarmada kode komando kominfo komisi kompetensi komunikasi konflik konservasi
    konstruksi konsuler konsumen kontijensi kontra kooperasi koordinasi koordinator koperasi korban kortas korupsi
    kreatif kriminal krimsus krimum kualitas kumham kurikulum labfor lahan laka lakalantas laksana lalintal lalintalkim lalu lanud
    lantalkim lantas lantaski lantaskim lapangan laporan latihan laut layak layanan legalisasi legislasi lembaga
    lingkungan lintas litbang lldikti logistik loka luar madrasah madya mahasiswa majelis manajemen manusia marga
    maritim marves massa masyarakat media mediasi mekanik menengah meteorologi migran migrasi mikro milik militer
    mineral minerba minyak mitigasi modal monitoring muatan muda mutu naker nakertrans narapidana narasi narkoba
    narkotika nagari nasional negara negeri niaga nikah non nonyudisial notariat obat olahraga operasi operasional orang
    organisasi ortala otda otonomi otoritas pajak paminal pamobvit pamtas pangan panitera panitra pariwisata partisipasi pasar
    pascabencana pasifik paspor patroli pegawai pekerja pekerjaan pelabuhan pelacakan pelaksana pelanggaran pelaporan
    pelatihan pelayanan pelayaran pelindungan peliputan pemadam pemagangan pemantauan pemasyarakatan pembangunan
    pembantu pembasmian pembelajaran pemberantasan pemberdayaan pemberhentian pemberitaan pembiayaan pembimas pembina
    pembinaan pemeliharaan pemenuhan pemeriksa pemeriksaan pemerintah pemerintahan pemilu pemuda pemukiman pemulangan pemulihan
    penagihan penanaman penanganan penanggulangan penataan pencarian pencatatan pencegahan pendaftaran pendampingan
    pendapatan pendayagunaan pendidik pendidikan penduduk penegakan peneliti penelitian penempatan penerangan
    penerbitan penerimaan penertiban pengadaan pengadilan pengaduan pengamanan pengamatan pengarusutamaan pengasuhan
    pengatur pengaturan pengawal pengawalan pengawas pengawasan pengelola pengelolaan pengembangan pengendali
    pengendalian pengentasan penggerak pengguna penghubung pengkajian pengolahan penguatan penta pengujian pengupahan
    penindakan peningkatan penjaga penjagaan penjaminan penkum pentagon penuntut penuntutan penyakit penyebaran
    penyehatan penyelamatan penyelenggara penyelenggaraan penyelesaian penyelidikan penyerasian penyiaran penyidik
    penyidikan penyuluh penyuluhan peradilan perancang perang peraturan perbankan perbatasan perbekalan perbendaharaan
    percepatan perdagangan perdamaian perdata perekonomian perempuan perencanaan pergerakan perhubungan perhutanan
    perijinan perikanan perindustrian perizinan perjalanan perkara perkebunan perkeretaapian perkotaan perlengkapan
    perlindungan perluasan permasyarakatan permohonan permukiman perpajakan perparkiran persampahan persandian
    persidangan pertahanan pertama pertambangan pertanahan pertanian perumahan perundang-undangan perundangan
    perwakilan peternakan petugas pidana pidsus pidum plh plt pmd pmi pmk polair polairud polhukam polisi politik
    polkam polri polsus posko potensi ppa ppo pra praja pramong pranata prapenempatan pratama preemtif preventif
    produksi produktivitas program prokopim prokompim promosi propam
    protokol provost psikologi publik publikasi pusat pusdalops pusdatin
    pusdik puspenkum rakyat ranmor ras reformasi registrasi rehabilitasi reintegrasi rekam reklamasi rekonsiliasi
    rekonstruksi rekrutmen remaja renakta rendal republik reserse resiko reskrim reskrimsus reskrimum resmob
    resnarkoba resosialisasi restorasi resum riksa riset risiko rt ruang rumah sabhara sains saintek samapta sandi
    sanksi sarana sarpras sat satgas satintelkam satker satlantas satreskrim satresnarkoba satuan sejarah sekolah
    sekretariat seksi sektor sengketa sentra setda setdakab setdako setdaprov siaga siber sidik sinergi sipil sistem
    sosial spesial spkt srena stabilitas staf stasiun statistik status statusi strategi strategis studi suaka sub
    subbag subbagian subbidang subdirektorat subdit subseksi suku sumber sumda supervisi supervisor suspensi swasta
    tahanan tahti taksonomi tamtama tanah tanaman tanggap tapem tata tatib teknik teknis teknologi telekomunikasi
    tenaga tengah tenggara terhadap terpadu tertentu tertib tertinggal tikim tikkim tilang tim timsus tindak tinggal tipe
    tinggi tipidkor tipidter tipidum tipikor tipiter tni tol tpi tppo trafficking transaksi transformasi transmigrasi
    transnasional transportasi trantib trantibum trauma tsunami tugas tumbuhan turjawali udara umrah umum unit unsur
    upaya upt uptd urusan usaha utama verifikasi vital vokasi wanita warga wassidik wilayah wisata wna wni yanmas yonarmed yonif
    yudisial yustisi yustisial pemdes arpus budpar dalduk dikbud dikpora disbunnak dukcapil kearsipan kesbang kesbangpol kesos
    kominfosan kukm kumkm linmas p3a parekraf parpora perindag perindagkop perkim perkimta perkimtan perpustakaan porapar ppkb
    pppa pupr sosnaker sosnakertrans ukm
    """.split()
)  # fmt: skip
# Those of them that persons are called as well.
NAME_LIKE = frozenset(
    """
    laksana agama ahli alam bangsa bina budaya cipta dasar hakim hukum indah islam jaya karya kota laka laut muda
    pratama praja rahmat
    raja sandi surya tata timur utama wali
    """.split()
)
# What may stand between two of them.
TITLE_LINKS = frozenset({"dan", "serta", "untuk", "bidang", "pada", "atas", "bagi", "di"})

# A position whose phrase names one of these is private: a company, a party, a school, an association.
PRIVATE_WORDS = frozenset(
    """
    advokat aji aliansi alumni apindo apjati asean asosiasi bank bem bpd care center centre cv dekan demokrat dpc dpd
    dpp dpw eksekutif fakultas forum foundation fraksi gerakan gereja gerindra golkar hanura himpunan hipmi hotel
    ikatan ilo institut institute iom ipb itb jaringan kadin kampus karang keuskupan klub koalisi komersial komisaris
    komunitas koni koperasi kreatif lbh lpk lsm mahasiswa management masjid media migrant muhammadiyah mui nasdem nu
    organisasi ormas p3mi pac panitia paroki partai pascasarjana pbb pbnu pcnu pdam pdi pdip pelaksana pemasaran
    pengurus peradi perhimpunan perindo perkumpulan persatuan persero perumda perusahaan pesantren pjtki pkb pkk pks
    politeknik ponpes ppp prodi psi pssi pt pwi pwnu redaksi rektor rt rw sbmi sd sekolah sekuritas serikat sma smk
    smp stie taruna tbk ugm ui uin umkm unair undana undip unej unhas unhcr unicef universitas unmul unnes unodc unpad
    unram indef celios csis unri uns unsri untan unud uny usu yayasan pemenangan hospital hospitals securities
    """.split()
)  # fmt: skip
# Of those, fields that offices of the state see to as well.
ALSO_STATE_WORDS = frozenset(
    "bpd media kreatif komunitas koperasi umkm sekolah asean bank perusahaan komersial taruna organisasi".split()
)
ONLY_PRIVATE_WORDS = PRIVATE_WORDS - ALSO_STATE_WORDS
# What no person is called.
PRIVATE_NAMES = frozenset(
    """
    bank hospital hospitals securities sekuritas group persero tbk universitas university service services company corp
    corporation inc ltd association airlines foundation institute entertainment holdings
    alumni ikatan himpunan asosiasi serikat city gerindra golkar nasdem demokrat hanura perindo pdip
    """.split()
)
# Titles whose bare words a company may use too: they need an office, an area or a field of government beside them.
GOVERNMENT_FIELDS = frozenset(
    """
    badan balai bea binmas datun desa dinas dukcapil fungsi fungsional humas imigrasi inteldakim intelijen intelkam
    gratifikasi haji jenderal kantor kanwil kecamatan keimigrasian kepabeanan perpajakan
    kejaksaan kelurahan kependudukan kepolisian kesatuan kesbangpol
    kesempatan ketenagakerjaan lldikti ketertiban kewarganegaraan konsuler lantas lapas narkoba pelindungan pemasyarakatan
    pemberdayaan pemeriksaan pemerintahan penanggulangan penempatan pengadilan satgas sentra loka pengamanan
    pengawasan penindakan perundang-undangan
    penkum penyelidikan penyidikan perlindungan pidana pidsus pidum polairud pos propam pusat puskesmas reintegrasi
    reserse reskrim reskrimsus reskrimum rutan samapta satuan seksi stasiun sub subbagian subbidang subdirektorat
    subseksi suku tindak transnasional unit upt uptd urusan verifikasi wni
    """.split()
)  # fmt: skip
# Of those that persons are called as well: they begin a name where no title goes on.
GIVEN_NAMES = frozenset({"sandi", "surya", "jaya", "rahmat", "indah"})
# "Kepala dinasnya, Siti Aminah"
OWN_OFFICE = frozenset({"dinasnya", "kantornya", "balainya", "badannya"})
RUNNING_WORDS = frozenset("kasus orang korban warga barang data anak kerja jalan wilayah dalam pertama".split())
# A verb of a headline with what it is done to: "Pimpasa Banggai Ciptakan Desa Aman", "Lurah Semanggi Rangkul Warga".
HEADLINE_VERB = re.compile(
    r"(?:[A-Z][a-z]{4,}kan|Blak-blakan|(?:Men[yj]|Memb|Memp|Meng)[a-z]{3,}|Ber(?:sinergi|kolaborasi|bagi|temu|benah|kunjung)|"
    r"Ajari|Awasi|Bekali|Berantas|Bina|Dampingi|Datangi|Jalin|Keliling|Kolaborasi|Layani|Lindungi|Raih|Rangkul|Rutin|"
    r"Sambang|Sapa|Sasar|Sukses|Tekuni|Tularkan)(?= [A-Z][a-z])"
)
FIRST_NAMES_TOO = frozenset({"bina", "sukses"})
# Names of one word that are hardly ever places; whatever the tables have as a place is none of them.
PERSONS = re.compile(
    r"[A-Z][a-z]*(?:[uo]ddin|udin|yanto|ianto|iarto|wanto|iyono|uyono|uryono|yadi|ryadi|umarno|upardi|utrisno|uratman|ukiman|ulyono)|"
    r"(?:Abdul|Abdu[lr]+[a-z]*|Ac?h?mad|Muham+ad|Rahman|Rahmat|Ismail|Ibrahim|Yusuf|Yusup|Hasan|Husin|Usman|Sulaiman|Sulaeman|"
    r"Ridwan|Mansur|Mustafa|Zulkifli|Iskandar|Idris|Ilyas|Junaidi|Nurdin|Hamzah|Hamid|Gunawan|Hermawan|Kurniawan|Setiawan|"
    r"Irawan|Darmawan|Budiman|Budiono|Sugeng|Slamet|Suparman|Suparno|Suhardi|Sumardi|Sunardi|Sunarto|Suroso|Susanto|Sutarno|"
    r"Suwarno|Suharto|Suhartono|Sukarno|Tukiman|Paimin|Ponimin|Wagimin|Wahyudi|Widodo|Maryono|Mardiono|Yohanes|Yakobus|"
    r"Stefanus|Petrus|Markus|Fransiskus|Antonius|Agustinus)"
)
