package dev.interdict.record;

import java.util.Locale;

/** What sort of thing was bought, as far as a rule's scope turns on it. */
public enum ProductCategory {
  /** Unmanned aircraft and the ground equipment sold with them. */
  UAS("drones"),
  /** Parts of unmanned aircraft: data links, flight controllers, payload cameras, batteries. */
  UAS_COMPONENT("drone components"),
  /** Hand-held gimbals, action and pocket cameras. */
  CAMERA("cameras and gimbals"),
  /** Video surveillance cameras, recorders and their software. */
  VIDEO_SURVEILLANCE("video surveillance equipment"),
  /** Telecommunications and networking equipment and services, phones and radios. */
  TELECOM("telecommunications equipment and services"),
  /** Consumer and small-office routers. */
  ROUTER("consumer routers"),
  /** Cellular and wireless modules. */
  WIRELESS_MODULE("wireless modules"),
  /** Anti-virus, backup and other security software and services. */
  SECURITY_SOFTWARE("security software"),
  /** Social-media and other online applications. */
  ONLINE_APPLICATION("online applications"),
  /** Other software and information services. */
  SOFTWARE("software and information services"),
  /** Servers, computers and storage. */
  COMPUTER("computers and storage"),
  /** Chips, memory and semiconductor products. */
  SEMICONDUCTOR("semiconductors"),
  /** Batteries, cells and energy storage. */
  BATTERY("batteries"),
  /** Power inverters. */
  INVERTER("power inverters"),
  /** Legged and other advanced robots. */
  ROBOT("robots"),
  /** Laser ranging sensors. */
  LIDAR("lidar sensors"),
  /** Road and rail vehicles. */
  VEHICLE("vehicles"),
  /** Genetic sequencers, reagents and biotechnology services. */
  BIOTECH("biotechnology equipment and services"),
  /** Something else, known to be none of the above. */
  OTHER("other things");

  private final String words;

  ProductCategory(String words) {
    this.words = words;
  }

  /** What it is in plain words for a sentence, such as {@code video surveillance equipment}. */
  public String words() {
    return words;
  }

  /** The form used in catalog files and reports, such as {@code video-surveillance}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
