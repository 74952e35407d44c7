package dev.interdict.internal.record.json;

import dev.interdict.record.source.RecordFormat;
import java.util.Arrays;

/** Tells kinds of JSON from each other by the beginning of a text. */
public final class JsonKinds {

  private JsonKinds() {}

  /** Whether the text is JSON. */
  public static boolean isJson(String head) {
    String start = head.stripLeading();
    return start.startsWith("{") || start.startsWith("[");
  }

  /** The format that the members of the text speak for. */
  public static RecordFormat format(String head) {
    if (isCycloneDx(head)) {
      return RecordFormat.CYCLONEDX_JSON;
    }
    if (names(head, "spdxVersion") || head.contains("spdx.org/rdf")) {
      return RecordFormat.SPDX_JSON;
    }
    if (names(head, "ocid")) {
      return RecordFormat.OCDS_JSON;
    }
    return isSam(head) ? RecordFormat.SAM_JSON : RecordFormat.USASPENDING_JSON;
  }

  private static boolean isCycloneDx(String head) {
    return names(head, "bomFormat")
        || head.contains("cyclonedx.org/schema")
        || (names(head, "components") && names(head, "bom-ref"));
  }

  private static boolean isSam(String head) {
    boolean answer =
        names(head, "awardSummary", "awardResponse", "opportunitiesData", "entityData");
    boolean search = names(head, "_embedded") && names(head, "solicitationNumber");
    boolean bare =
        (names(head, "contractId") && names(head, "coreData", "awardDetails"))
            || names(head, "entityRegistration")
            || (names(head, "noticeId") && names(head, "fullParentPathName"));
    return answer || search || bare;
  }

  private static boolean names(String head, String... members) {
    return Arrays.stream(members).anyMatch(member -> head.contains("\"" + member + "\""));
  }
}
