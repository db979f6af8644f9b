"""Which WHOIS server keeps which top-level domain, and how it is asked. Facts of IANA's root zone of 26 July 2026."""

from __future__ import annotations

from urllib.parse import quote

IANA = "whois.iana.org"
_TABLE = """
    ac=whois.nic.ac ae=whois.aeda.net.ae af=whois.nic.af am=whois.amnic.net ar=whois.nic.ar asia=whois.nic.asia
    at=whois.nic.at au=whois.auda.org.au ax=whois.ax be=whois.dns.be bg=whois.register.bg biz=whois.nic.biz
    br=whois.registro.br by=whois.cctld.by ca=whois.cira.ca cat=whois.nic.cat cc=ccwhois.verisign-grs.com
    ch=whois.nic.ch cl=whois.nic.cl cn=whois.cnnic.cn co=whois.registry.co com=whois.verisign-grs.com
    coop=whois.nic.coop cz=whois.nic.cz de=whois.denic.de dk=whois.punktum.dk ee=whois.tld.ee es=whois.nic.es
    eu=whois.eu fi=whois.fi fr=whois.nic.fr gg=whois.gg hk=whois.hkirc.hk hr=whois.dns.hr hu=whois.nic.hu
    ie=whois.weare.ie il=whois.isoc.org.il im=whois.nic.im in=whois.nixiregistry.in io=whois.nic.io ir=whois.nic.ir
    is=whois.isnic.is it=whois.nic.it je=whois.je jp=whois.jprs.jp kg=whois.kg kr=whois.kr kz=whois.nic.kz
    li=whois.nic.li lt=whois.domreg.lt lu=whois.dns.lu lv=whois.nic.lv ma=whois.registre.ma md=whois.nic.md
    me=whois.nic.me mx=whois.mx my=whois.mynic.my name=whois.nic.name net=whois.verisign-grs.com
    nl=whois.domain-registry.nl no=whois.norid.no nu=whois.iis.nu nz=whois.irs.net.nz
    org=whois.publicinterestregistry.org pe=kero.yachay.pe pl=whois.dns.pl pm=whois.nic.pm pt=whois.dns.pt
    pw=whois.nic.pw re=whois.nic.re ro=whois.rotld.ro rs=whois.rnids.rs ru=whois.tcinet.ru sa=whois.nic.net.sa
    se=whois.iis.se sg=whois.sgnic.sg si=whois.register.si sk=whois.sk-nic.sk st=whois.nic.st su=whois.tcinet.ru
    tel=whois.nic.tel th=whois.thnic.co.th tn=whois.ati.tn to=whois.tonicregistry.to tr=whois.trabis.gov.tr
    tv=whois.nic.tv tw=whois.twnic.net.tw ua=whois.ua uk=whois.nic.uk us=whois.nic.us uy=whois.nic.org.uy
    uz=whois.cctld.uz ws=whois.website.ws
"""
_SERVERS = dict(pair.split("=") for pair in _TABLE.split())
# DENIC answers nothing useful without the type; Verisign matches hosts too; JPRS answers in English after /e.
_FORMS = {"whois.denic.de": "-T dn,ace {}", "whois.verisign-grs.com": "domain {}", "whois.jprs.jp": "{}/e"}
# Registries that tell no date of registration on port 43 either: there WHOIS adds nothing to RDAP.
DATELESS = frozenset({"de", "ch", "li"})
# Thin registries: who holds the domain is kept by the registrar, whose server the registry names.
THIN = frozenset({"com", "net", "cc", "tv"})


def server_of(tld: str) -> str | None:
    """The WHOIS server of that top-level domain (A-label); None when the table has none."""
    return _SERVERS.get(tld)


def question(server: str, domain: str) -> str:
    """The whois:// URL that asks this server for this domain, its own form of question included."""
    return f"whois://{server}/{quote(_FORMS.get(server, '{}').format(domain), safe='')}"
