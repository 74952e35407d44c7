package dev.interdict.internal.record;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.interdict.internal.text.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names by which columns go, for one kind of file. Case, accents, blanks and punctuation do not
 * count, {@code #} reads "number" and a trailing index ("Manufacturer 2") is dropped.
 */
final class ColumnNames {

  private static final CharMatcher NAME_CHARS =
      CharMatcher.forPredicate(Character::isLetterOrDigit);
  private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();
  private static final Splitter NAMES = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final CharMatcher DELIMITERS = CharMatcher.anyOf(",;\t|");
  private static final Splitter EITHER = Splitter.onPattern("/|\\(|\\)|\\bor\\b");
  private static final Pattern TRAILING_INDEX = Pattern.compile("[0-9]{1,2}$");
  private static final int LONGEST_NAME = 120;

  /** Procurement data: our own names first, then those of USAspending, FPDS and spreadsheets. */
  static final ColumnNames PROCUREMENT =
      of(
          """
          RECORD_ID: record id, record number, id, internal id, line id, row id, transaction id, reference, ref
          AWARD_ID: award id, piid, award id piid, award id fain, fain, award number, award no, contract number, contract no, contract id, contract, order number, order no, po number, po no, purchase order, purchase order number, document number, prime award id, sub award id, subaward number, solicitation number, requisition number
          PARENT_AWARD_ID: parent award id, parent award id piid, referenced idv piid, idv piid, parent piid, referenced piid, parent award piid
          MODIFICATION: modification number, mod number, mod no, mod, modification, amendment number
          AWARD_KEY: generated internal id, generated unique award id, contract award unique key, assistance award unique key, contract transaction unique key, assistance transaction unique key, prime award unique key
          RECORD_TYPE: record type
          AWARD_TYPE: type, award type, contract award type, contract type, type description, record kind, transaction type, award or idv flag, assistance type description, subaward type, idv type
          ACTION_TYPE: action type, action type description, reason for modification
          ACTION_DATE: action date, date, date signed, signed date, award date, purchase date, transaction date, order date, po date, contract date, posting date, subaward action date, sub award date, base obligation date, posted date, invoice date, obligation date
          OTHER_DATE: award base action date, prime award base action date, start date, period of performance start date, effective date, solicitation date
          OFFICE: office, awarding office, awarding office name, contracting office, contracting office name, buying office, purchasing office
          SUB_AGENCY: sub agency, subagency, awarding sub agency, awarding sub agency name, awarding subagency, awarding agency subtier agency name, contracting agency, contracting agency name, bureau, sub tier, subtier
          AGENCY: agency, agency name, awarding agency, awarding agency name, awarding agency toptier agency name, department, department name, buyer, buying agency, organization, organisation
          VENDOR: vendor, vendor name, recipient, recipient name, recipient name raw, recipient recipient name, recipient doing business as name, contractor, contractor name, supplier, supplier name, awardee, awardee name, company, company name, seller, merchant, merchant name, payee, payee name, legal business name, entity name, doing business as name, dba, dba name, vendor doing as business name, vendor legal organization name, vendor alternate name, uei legal business name, subawardee name, subawardee dba name, sub awardee name, prime awardee name, prime recipient name
          PARENT: parent, parent name, parent company, parent company name, recipient parent name, recipient parent name raw, recipient parent recipient name, ultimate parent, ultimate parent name, ultimate parent uei name, vendor parent, vendor parent name, immediate parent, subawardee parent name, global parent, parent recipient name
          MANUFACTURER: manufacturer, manufacturer name, mfr, mfr name, mfg, mfg name, manf, maker, make, brand, brand name, oem, producer, 制造商, 厂家, 品牌
          SUPPLIER: distributor, distributor name, reseller, dealer
          PART_NUMBER: part number, part no, part num, part nbr, part, pn, p n, mpn, mfr part number, mfr part no, mfg part number, mfg part no, manufacturer part number, manufacturer part no, manufacturers part number, model, model number, model no, model name, sku, nsn, national stock number, item number, item no, catalog number, stock number, 型号
          PRODUCT: product, product name, item, item name, component, product or service, commodity, article, material, name, title, goods
          DESCRIPTION: description, desc, transaction description, prime award base transaction description, description of requirement, description of contract requirement, item description, product description, line description, award description, contract description, subaward description, sub award description, requirement, scope, details, notes, note, remarks, comment, comments, specification, specifications, justification, line item description, short description, long description, purpose
          LINK: website, vendor website, product url, product link
          UEI: uei, vendor uei, recipient uei, recipient recipient uei, uei sam, unique entity id, unique entity identifier, recipient parent uei, parent uei, ultimate parent uei, recipient parent recipient uei, subawardee uei, sub awardee uei, prime awardee uei, prime award recipient uei, subawardee parent uei, sam uei
          CAGE: cage, cage code, vendor cage, vendor cage code, ncage, cage ncage
          IDENTIFIER: serial number, serial no, serial, mac address, mac, fcc id, fccid, imei
          PSC: psc, psc code, product or service code, product service code, latest transaction contract data product or service code, fsc, federal supply class
          NAICS: naics, naics code, principal naics code, latest transaction contract data naics
          VENDOR_COUNTRY: vendor country, vendor country code, recipient country code, recipient country name, recipient country, recipient location location country code, recipient location country name, vendor country name, supplier country, country code, country, sub recipient location country name
          ORIGIN_COUNTRY: origin country, country of origin, country of origin code, country of product or service origin code, country of product or service origin, made in, coo, origin
          AMOUNT: amount, award amount, federal action obligation, obligated amount, total, total amount, total price, total cost, price, value, obligation, total obligation, dollars obligated, subaward amount, sub award amount, extended price, cost, total dollars obligated
          QUANTITY: quantity, qty, order qty, quantity ordered, units, uom, unit price, unit cost, price each
          """);

  /** Bills of materials as CAD programs, distributors and people write them. */
  static final ColumnNames BOM =
      of(
          """
          RECORD_ID: record id
          ACTION_DATE: action date
          AGENCY: agency
          MANUFACTURER: manufacturer, manufacturers, manufacturer name, manf, manf name, mnf, mnf name, man, mf, mfg, mfg name, mfr, mfr name, make, maker, brand, brand name, oem, manufacturer company, approved manufacturer, 制造商, 厂家, 厂商, 品牌, 生产厂家, hersteller, fabricant, fabricante, fabrikant
          PART_NUMBER: part number, part no, part num, part nbr, partnumber, pn, p n, mpn, mp n, m p n, manufacturer part, manufacturer part number, manufacturer part num, manufacturer part no, manufacturer pn, manufacturer p n, manufacturers part number, manufacturer number, manf number, manf part number, mfg part number, mfg part num, mfg part no, mfg part, mfg pn, mfg p n, mfg num, mfg number, mfr part number, mfr part num, mfr part no, mfr part, mfr pn, mfr p n, mfr num, mfr no, mfr number, mnf num, mnf pn, man num, man part no, man part number, manpartno, model, model number, model no, model name, order code, 型号, 规格型号, 制造商料号, 制造商型号, herstellernummer
          SUPPLIER: supplier, supplier name, distributor, distributor name, vendor, vendor name, seller, source name, purchased from, shop, store, 供应商, lieferant
          PRODUCT: value, val, name, item, item name, component, component name, part name, part bom name, product, product name, comment, device, libref, lib ref, symbol, module, title, generic part, 名称, bezeichnung, wert
          DESCRIPTION: description, desc, descr, description1, part description, item description, component description, designation, notes, note, remarks, remark, comments, specification, specifications, key specifications, spec, specs, value or rating, details, primary function, function, origin policy, origin or supply note, alternative, alternatives, alternate, substitute, substitutes, 描述, 说明, 备注, beschreibung
          LINK: link, url, datasheet, datasheet link, data sheet, data sheet url, product link, product url, part link, vendor link, supplier link, purchase link, source, manufacturer link, manufacturer url, website, mnf url, buy link
          IDENTIFIER: serial number, fcc id, mac address
          ORIGIN_COUNTRY: country of origin, origin country, coo, made in, origin, 产地
          REFERENCE: reference, references, ref, refs, refdes, ref des, reference designator, reference designators, designator, designators, part reference, parts, part, location, item reference, position, 位号
          QUANTITY: qty, quantity, quantities, count, order qty, bom qty, per build, units, build quantity, quantity per pcb, pcs, 数量, menge, anzahl, unit price, unit price usd, unit cost, unit cost usd, unit, price, total, total usd, total price, cost, ext, extended price
          OTHER: footprint, package, pcb footprint, footprintlib, dnp, dni, fitted, pins, layer, side, library, mass g, rohs status, category, phase, stage, status, lcsc, lcsc part number, jlcpcb part number, supplier part, supplier part number, digikey, digi key part number, mouser, mouser part number, farnell, newark, rs, customer reference, mouting type, board, package or module
          """);

  private final Map<String, Column> byKey;

  private ColumnNames(Map<String, Column> byKey) {
    this.byKey = byKey;
  }

  private static ColumnNames of(String table) {
    Map<String, Column> byKey = new HashMap<>();
    for (String line : LINES.split(table)) {
      int colon = line.indexOf(':');
      Column column = Column.valueOf(line.substring(0, colon));
      NAMES.split(line.substring(colon + 1)).forEach(name -> byKey.putIfAbsent(key(name), column));
    }
    return new ColumnNames(byKey);
  }

  /** These names and a user's, which come first and mean one of Interdict's own. */
  ColumnNames with(Map<String, String> columns) {
    if (columns.isEmpty()) {
      return this;
    }
    Map<String, Column> more = new HashMap<>(byKey);
    columns.forEach((name, meaning) -> more.put(key(name), meaning(meaning)));
    return new ColumnNames(more);
  }

  private static Column meaning(String ownName) {
    return ownName.equals("supplier")
        ? Column.SUPPLIER
        : PROCUREMENT
            .known(ownName)
            .orElseThrow(() -> new IllegalArgumentException("no such column: " + ownName));
  }

  /** What the column of that name says. */
  Optional<Column> find(String name) {
    boolean tooLong = name.length() > LONGEST_NAME;
    if (name.isBlank() || tooLong || DELIMITERS.matchesAnyOf(name)) {
      return Optional.empty();
    }
    return exact(name).or(() -> oneOf(name));
  }

  /** The same for the path of a JSON member, which only counts as a whole. */
  Optional<Column> known(String name) {
    return name.length() > LONGEST_NAME ? Optional.empty() : exact(name);
  }

  private Optional<Column> exact(String name) {
    String key = key(name);
    return Optional.ofNullable(byKey.get(key))
        .or(() -> Optional.ofNullable(byKey.get(TRAILING_INDEX.matcher(key).replaceFirst(""))));
  }

  /** "Mfr Part / Generic" and "Part Number (MPN)" say two things, one of them known. */
  private Optional<Column> oneOf(String name) {
    List<String> parts = EITHER.splitToList(name);
    return parts.size() < 2
        ? Optional.empty()
        : parts.stream().flatMap(part -> exact(part).stream()).findFirst();
  }

  private static String key(String name) {
    return NAME_CHARS.retainFrom(Texts.fold(name.replace("#", " number ")));
  }
}
