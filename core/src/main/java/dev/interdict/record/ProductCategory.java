package dev.interdict.record;

import java.util.Locale;

/** What sort of thing was bought, as far as a rule's scope turns on it. */
public enum ProductCategory {
  /** Unmanned aircraft and the ground equipment sold with them. */
  UAS,
  /** Parts of unmanned aircraft: data links, flight controllers, payload cameras, batteries. */
  UAS_COMPONENT,
  /** Hand-held gimbals, action and pocket cameras. */
  CAMERA,
  /** Video surveillance cameras, recorders and their software. */
  VIDEO_SURVEILLANCE,
  /** Telecommunications and networking equipment and services, phones and radios. */
  TELECOM,
  /** Consumer and small-office routers. */
  ROUTER,
  /** Cellular and wireless modules. */
  WIRELESS_MODULE,
  /** Anti-virus, backup and other security software and services. */
  SECURITY_SOFTWARE,
  /** Social-media and other online applications. */
  ONLINE_APPLICATION,
  /** Other software and information services. */
  SOFTWARE,
  /** Servers, computers and storage. */
  COMPUTER,
  /** Chips, memory and semiconductor products. */
  SEMICONDUCTOR,
  /** Batteries, cells and energy storage. */
  BATTERY,
  /** Power inverters. */
  INVERTER,
  /** Legged and other advanced robots. */
  ROBOT,
  /** Laser ranging sensors. */
  LIDAR,
  /** Road and rail vehicles. */
  VEHICLE,
  /** Genetic sequencers, reagents and biotechnology services. */
  BIOTECH,
  /** Something else, known to be none of the above. */
  OTHER;

  /** The form used in catalog files and reports, such as {@code video-surveillance}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
