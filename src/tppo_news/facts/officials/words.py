"""The words that titles are made of."""

# Words that may follow in a title: what a section, a field or a directorate is called.
TITLE_WORDS = frozenset(
    """
    ad adjudikasi administrasi administratif aduan advokasi afrika agama agraria agro ahli air aksi aktif alam alih
    amerika anak analis analisis anggaran anggota angkatan antarinstansi antarlembaga anti aparatur arsip arus
    asasi aset asia asuh atas badan bagian balai bangsa bantuan barang bareskrim batas bencana berlayar bermotor
    bersenjata bersih bhabinkamtibmas bhi biasa bidang bidhumas bimas bimbingan bimmas bina binapenta binmas biro
    bisnis budaya bumd bumn cabang catatan cegah cekal cipta cukai daerah dakgakkum dakim dalam darat dasar data
    datun daya deputi desa deteksi digital digitalisasi dinas direktorat direktur direskrimum disiplin dit
    ditipidum ditreskrimsiber ditreskrimsus ditreskrimum ditresnarkoba dittipidppo dittipidum divisi doc doklan
    dokumen dokumentasi ekbang ekonomi eksekusi ekspor elektronik embarkasi energi eropa eselon evaluasi farmasi
    fasilitasi forensik fungsi fungsional gakkum gegana gender geofisika gizi hak ham hewan hidup hortikultura
    hubinter hubungan hukum humas identifikasi identitas ijin imigrasi impor inafis indonesia industri informasi
    informatika infrastruktur inovasi inspektur intaltus intaltuskim intel inteldak inteldakim intelejen intelijen
    intelkam interdiksi interim internal internasional investasi investigasi irigasi izin izintinggal jalan jaminan
    jasa jatanras jenderal jendral kamneg kamsel kamtibmas kantor kanwil karya kasubbag kasus kawasan keagamaan
    keamanan kebencanaan keberangkatan kebersihan kebijakan kebudayaan kecamatan kecelakaan kecil kedaruratan
    kedatangan kedeputian kedokteran kehakiman kehutanan keimigrasian kejahatan kejaksaan kekayaan kekerasan
    kekonsuleran kelancaran kelautan kelembagaan keluarga kelurahan kemahasiswaan kemanusiaan kemaritiman
    kemasyarakatan kemenkumham kemiskinan kemitraan kendali kepabeanan kepatuhan kepegawaian kepemudaan
    kependudukan keprajaan kepresidenan keprotokolan keprotokoleran kerja kerjasama kerohanian kerukunan kesatuan
    kesehatan kesejahteraan keselamatan kesempatan kesiapsiagaan kesiswaan kesra keswan kesyahbandaran ketahanan
    ketatanegaraan ketenagakerjaan ketenteraman ketentraman keterangan ketertiban keuangan kewarganegaraan
    kewaspadaan kewilayahan kewirausahaan khusus klimatologi kode komando kominfo komisi komunikasi konflik
    konservasi konstruksi konsuler konsumen kontijensi kontra kooperasi koordinasi koordinator koperasi korban
    korupsi kreatif kriminal krimsus krimum kualitas kurikulum lahan laka lakalantas lalintal lalintalkim lalu
    lantalkim lantas lantaski lantaskim lapangan latihan laut layak layanan legalisasi lembaga lingkungan lintas
    litbang logistik luar madya mahasiswa majelis manajemen marga marves masyarakat mediasi mekanik menengah
    meteorologi migran migrasi mikro militer mineral minyak mitigasi modal muda narapidana narasi narkoba narkotika
    nasional negara negeri niaga nikah non nonyudisial notariat obat olahraga operasi operasional orang organisasi
    otonomi pajak paminal pamobvit pangan panitera pariwisata pascabencana pasifik paspor patroli pegawai pekerja
    pekerjaan pelabuhan pelacakan pelaksana pelanggaran pelaporan pelatihan pelayanan pelayaran pelindungan
    peliputan pemantauan pemasyarakatan pembangunan pembantu pembasmian pembelajaran pemberantasan pemberdayaan
    pemberhentian pemberitaan pembimas pembina pembinaan pemeliharaan pemeriksa pemeriksaan pemerintahan pemilu
    pemuda pemukiman pemulangan pemulihan penagihan penanaman penanganan penanggulangan penataan pencarian
    pencatatan pencegahan pendaftaran pendampingan pendapatan pendayagunaan pendidik pendidikan penduduk penegakan
    penelitian penempatan penerangan penerbitan penertiban pengadaan pengadilan pengaduan pengamanan pengamatan
    pengasuhan pengawal pengawas pengawasan pengelola pengelolaan pengembangan pengendali pengendalian pengentasan
    penggerak pengguna penghubung pengkajian pengolahan pengujian penindakan peningkatan penjaga penjagaan
    penjaminan penkum pentagon penuntut penuntutan penyakit penyebaran penyehatan penyelamatan penyelenggara
    penyelenggaraan penyelesaian penyelidikan penyerasian penyiaran penyidik penyidikan penyuluh penyuluhan
    perancang perang peraturan perbankan perbatasan perbekalan perbendaharaan percepatan perdagangan perdata
    perekonomian perempuan perencanaan pergerakan perhubungan perijinan perikanan perindustrian perizinan
    perjalanan perkara perkebunan perkotaan perlengkapan perlindungan perluasan permasyarakatan permohonan
    permukiman persandian persidangan pertahanan pertama pertambangan pertanahan pertanian perumahan
    perundang-undangan perundangan perwakilan peternakan petugas pidana pidsus pidum plh plt pmd pmi pmk polair
    polairud polhukam polisi politik polkam polri polsus posko ppa ppo pra praja pramong pranata prapenempatan
    pratama preemtif preventif produksi program promosi propam protokol provost psikologi publik publikasi pusat
    pusdalops pusdik ranmor ras reformasi registrasi rehabilitasi reintegrasi rekam reklamasi rekonstruksi
    rekrutmen remaja renakta rendal republik reserse reskrim reskrimsus reskrimum resmob resnarkoba resosialisasi
    restorasi resum riset rt ruang rumah sabhara sains saintek samapta sandi sanksi sarana sarpras sat satintelkam
    satker satlantas satreskrim satresnarkoba satuan sejarah sekolah sekretariat seksi sektor sengketa sentra setda
    setdakab setdako setdaprov siber sidik sipil sistem sosial spesial spkt stabilitas staf stasiun statistik
    status statusi strategi strategis studi suaka sub subbag subbagian subbidang subdirektorat subdit subseksi suku
    sumber sumda supervisi supervisor suspensi swasta tahanan tahti taksonomi tamtama tanah tanaman tanggap tapem
    tata tatib teknik teknis teknologi telekomunikasi tenaga tenggara terhadap terpadu tertentu tertib tertinggal
    tikim tikkim tilang tim timsus tindak tinggal tinggi tipidkor tipidter tipidum tipikor tipiter tni tpi tppo
    transaksi transformasi transmigrasi transnasional transportasi trantib trantibum trauma tugas tumbuhan
    turjawali udara umum unit unsur upaya upt uptd urusan usaha utama verifikasi vital vokasi wanita warga wassidik
    wilayah wisata wna wni yanmas yustisi legislasi baleg banggar
    gempa tsunami umrah damkar pemadam kebakaran lldikti perpajakan persampahan peradilan perhutanan perparkiran
    tengah nakertrans naker harian gugus manusia laksana srena pamtas koarmada riksa madrasah beragama
    airud antar atr batubara bppp cabjari diktisaintek dikdasmen dukungan ekraf esdm geologi gratifikasi hilirisasi ideologi
    ikan imipas
    industrial kamar karantina kebangsaan kebidanan kecantikan kekarantinaan kelas kelistrikan kenavigasian kepelabuhanan
    kepesertaan maritim
    kesekretariatan kesetaraan ketenagalistrikan kompetensi laporan milik monitoring muatan mutu partisipasi pasar perdamaian
    pelaporan pemagangan pemenuhan pembiayaan penataan peneliti penerimaan pengarusutamaan pengatur pengupahan
    penguatan perkeretaapian potensi produktivitas rekonsiliasi sinergi tanggap tol yudisial yustisial
    """.split()
)  # fmt: skip
# Those of them that persons are called as well.
NAME_LIKE = frozenset(
    """
    laksana agama ahli alam bangsa bina budaya cipta dasar hakim hukum indah islam jaya karya kota laut muda pratama rahmat
    raja sandi surya tata timur unit utama wali
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
    unram unri uns unsri untan unud uny usu yayasan pemenangan hospital hospitals securities
    """.split()
)  # fmt: skip
# What no person is called.
PRIVATE_NAMES = frozenset(
    """
    bank hospital hospitals securities sekuritas group persero tbk universitas university service services company corp
    corporation inc ltd association airlines foundation institute entertainment holdings
    """.split()
)
# Titles whose bare words a company may use too: they need an office, an area or a field of government beside them.
GOVERNMENT_FIELDS = frozenset(
    """
    badan balai bea binmas datun desa dinas dukcapil fungsi fungsional humas imigrasi inteldakim intelijen intelkam
    gratifikasi jenderal kantor kanwil kecamatan keimigrasian kepabeanan perpajakan
    kejaksaan kelurahan kependudukan kepolisian kesatuan kesbangpol
    kesempatan ketenagakerjaan lldikti ketertiban kewarganegaraan konsuler lantas lapas narkoba pelindungan pemasyarakatan
    pemberdayaan pemeriksaan pemerintahan penanggulangan penempatan pengadilan pengamanan pengawasan penindakan
    penkum penyelidikan penyidikan perlindungan pidana pidsus pidum polairud pos propam pusat puskesmas reintegrasi
    reserse reskrim reskrimsus reskrimum rutan samapta satuan seksi stasiun sub subbagian subbidang subdirektorat
    subseksi suku tindak transnasional unit upt uptd urusan verifikasi wni
    """.split()
)  # fmt: skip
# Of those that persons are called as well: they begin a name where no title goes on.
GIVEN_NAMES = frozenset({"sandi", "surya", "jaya", "rahmat", "indah"})
# "Kepala dinasnya, Siti Aminah"
OWN_OFFICE = frozenset({"dinasnya", "kantornya", "balainya", "badannya"})
RUNNING_WORDS = frozenset("kasus orang korban warga barang data anak kerja jalan wilayah".split())
